from __future__ import annotations
import dataclasses
import numpy as np
import tensorflow as tf


@dataclasses.dataclass(frozen=True)
class TrainConfig:
    window: int = 30
    n_sensors: int = 14
    hidden: tuple[int, ...] = (64, 32)
    dropout: float = 0.2
    lr: float = 1e-3
    batch_size: int = 64

    @property
    def input_shape(self):
        return (self.window, self.n_sensors)


def make_engine(rng, length, cfg):
    drift = np.linspace(0.0, 1.0, length)[:, None]
    return drift + 0.1 * rng.standard_normal((length, cfg.n_sensors))


def windows_for(engine, cfg):
    n = engine.shape[0] - cfg.window + 1
    xs = np.stack([engine[k:k + cfg.window] for k in range(n)])
    rul = np.arange(n)[::-1].astype("float32")
    return xs.astype("float32"), np.minimum(rul, 125.0)


def build_model(cfg: TrainConfig) -> tf.keras.Model:
    inputs = tf.keras.Input(shape=cfg.input_shape, name="sensors")
    x = inputs
    for depth, width in enumerate(cfg.hidden):
        last = depth == len(cfg.hidden) - 1
        x = tf.keras.layers.LSTM(width, return_sequences=not last, name=f"lstm_{depth}")(x)
        x = tf.keras.layers.Dropout(cfg.dropout)(x)
    rul = tf.keras.layers.Dense(1, activation="relu", name="rul")(x)
    return tf.keras.Model(inputs, rul, name="rul_net")


def main():
    cfg = TrainConfig(hidden=(32, 16))
    rng = np.random.default_rng(7)
    parts = [windows_for(make_engine(rng, length, cfg), cfg) for length in (120, 150, 90)]
    x = np.concatenate([p[0] for p in parts])
    y = np.concatenate([p[1] for p in parts])
    model = build_model(cfg)
    model.compile(optimizer=tf.keras.optimizers.Adam(cfg.lr), loss=tf.keras.losses.Huber())
    model.fit(x, y, batch_size=cfg.batch_size, epochs=1, verbose=0)
    return model.evaluate(x, y, verbose=0)


if __name__ == "__main__":
    score = main()
