from types import SimpleNamespace
import numpy as np
import keras
from keras import layers

cfg = SimpleNamespace(lookback=30, horizon=6, n_feat=4, hidden=24)
series = np.random.rand(500, cfg.n_feat)
idx = range(cfg.lookback, len(series) - cfg.horizon + 1)
X = np.stack([series[i - cfg.lookback:i] for i in idx])
Y = np.stack([series[i:i + cfg.horizon] for i in idx])
inp = keras.Input((cfg.lookback, cfg.n_feat))
h = layers.LSTM(cfg.hidden)(inp)
h = layers.Dense(cfg.horizon)(h)
out = layers.Reshape((cfg.horizon, cfg.n_feat))(h)
model = keras.Model(inp, out)
model.compile("adam", "mse")
model.fit(X, Y, epochs=1, verbose=0)
