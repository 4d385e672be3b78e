import numpy as np
import tensorflow as tf
from dataclasses import dataclass
from typing import Tuple


@dataclass
class Config:
    lookback: int = 18
    horizon: int = 3
    units: Tuple[int, ...] = (24, 12)
    lr: float = 1e-3


def sliding(series: np.ndarray, cfg: Config) -> Tuple[np.ndarray, np.ndarray]:
    total = len(series) - cfg.lookback - cfg.horizon + 1
    idx = np.arange(cfg.lookback)[None, :] + np.arange(total)[:, None]
    x = series[idx]
    jdx = np.arange(cfg.lookback, cfg.lookback + cfg.horizon)[None, :] + np.arange(total)[:, None]
    return x, series[jdx]


def build(cfg: Config, n_features: int) -> tf.keras.Model:
    inp = tf.keras.Input((cfg.lookback, n_features))
    h = inp
    for u in cfg.units[:-1]:
        h = tf.keras.layers.LSTM(u, return_sequences=True)(h)
    h = tf.keras.layers.LSTM(cfg.units[-1])(h)
    h = tf.keras.layers.Dense(cfg.horizon * n_features)(h)
    out = tf.keras.layers.Reshape((cfg.horizon, n_features))(h)
    return tf.keras.Model(inp, out)


cfg = Config()
series = np.random.randn(260, 2)
x, y = sliding(series, cfg)
model = build(cfg, series.shape[1])
model.compile(tf.keras.optimizers.Adam(cfg.lr), "mse")
model.fit(x, y, epochs=1, batch_size=40, verbose=0)
yhat = model.predict(x[-5:], verbose=0)
mae_per_step = np.abs(yhat - y[-5:]).mean(axis=(0, 2))
print(mae_per_step.shape)
