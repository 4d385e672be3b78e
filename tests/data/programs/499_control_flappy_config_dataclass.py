from dataclasses import dataclass, field, replace, asdict
import numpy as np
import keras


@dataclass(frozen=True)
class Cfg:
    steps: int = 40
    channels: tuple = ("x", "y", "v")
    units: list = field(default_factory=lambda: [16, 8])
    horizon: int = 5
    lr: float = 1e-3

    @property
    def shape(self):
        return self.steps, len(self.channels)


def build(cfg):
    x = inputs = keras.Input(cfg.shape)
    *first, last = cfg.units
    for u in first:
        x = keras.layers.LSTM(u, return_sequences=True)(x)
    x = keras.layers.LSTM(last)(x)
    x = keras.layers.Dense(cfg.horizon * len(cfg.channels))(x)
    x = keras.layers.Reshape((cfg.horizon, len(cfg.channels)))(x)
    model = keras.Model(inputs, x)
    model.compile(keras.optimizers.Adam(cfg.lr), "mse")
    return model


def data(cfg, n=120):
    path = np.cumsum(np.random.randn(n, cfg.steps + cfg.horizon, len(cfg.channels)), axis=1)
    return np.split(path, [cfg.steps], axis=1)


base = Cfg()
small = replace(base, steps=20, horizon=3)
results = {}
for name, cfg in {"base": base, "small": small}.items():
    X, Y = data(cfg)
    model = build(cfg)
    model.fit(X, Y, epochs=1, verbose=0)
    results[name] = np.square(model.predict(X, verbose=0) - Y).mean((0, 2))
print({k: v.shape for k, v in results.items()}, asdict(small)["steps"])
