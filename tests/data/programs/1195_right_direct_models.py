import itertools
from dataclasses import dataclass, field
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers


@dataclass
class Config:
    lookback: int = 12
    horizons: tuple = (1, 3, 6)
    units: list = field(default_factory=lambda: [4, 8])
    batch: int = 16


class LagBuilder:
    """Windows of a table for one horizon."""

    def __init__(self, cfg, target=0):
        self.cfg = cfg
        self.target = target

    def __call__(self, values, horizon):
        L = self.cfg.lookback
        n = len(values) - L - horizon + 1
        idx = np.arange(L)[None, :] + np.arange(n)[:, None]
        X = values[idx]
        y = values[L + horizon - 1:, self.target]
        return X, y


def build(shape, units):
    inp = layers.Input(shape)
    x = layers.LSTM(units)(inp)
    out = layers.Dense(1)(x)
    model = tf.keras.Model(inp, out)
    model.compile("adam", "mse")
    return model


cfg = Config()
river = np.random.rand(260, 3).astype(np.float32)
train, test = river[:200], river[200:]
builder = LagBuilder(cfg)
scores, models = [], {}
for horizon, units in itertools.product(cfg.horizons, cfg.units):
    X, y = builder(train, horizon)
    Xt, yt = builder(test, horizon)
    model = build(X.shape[1:], units)
    model.fit(X, y, batch_size=cfg.batch, epochs=1, verbose=0)
    pred = model.predict(Xt, verbose=0).squeeze(-1)
    rmse = float(np.sqrt(np.mean((pred - yt) ** 2)))
    scores.append((horizon, units, rmse))
    if horizon not in models or rmse < models[horizon][1]:
        models[horizon] = (model, rmse)
board = pd.DataFrame(scores, columns=["horizon", "units", "rmse"])
best = board.loc[board.groupby("horizon")["rmse"].idxmin()]
last = river[-cfg.lookback:][None]
forecast = {h: float(m.predict(last, verbose=0)[0, 0]) for h, (m, _) in models.items()}
