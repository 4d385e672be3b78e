import numpy as np
import pandas as pd
import tensorflow as tf
import tensorflow.keras.backend as K
from tensorflow.keras import layers, Model

QUANTILES = [0.1, 0.5, 0.9]
T, H = 36, 6


def quantile_loss(q, y, f):
    e = y - f
    return K.mean(tf.maximum(q * e, (q - 1) * e), axis=-1)


def make_loss(q):
    return lambda y, f: quantile_loss(q, y, f)


wind = pd.Series(np.abs(np.random.randn(500)).cumsum() % 17, name="wind")
lagged = np.lib.stride_tricks.sliding_window_view(wind.values, T + H)
X = lagged[:, :T, None]
y = lagged[:, T:]
cut = int(X.shape[0] * 0.75)
(X_tr, y_tr), (X_va, y_va) = (X[:cut], y[:cut]), (X[cut:], y[cut:])

inp = layers.Input(shape=X_tr.shape[1:])
h = layers.LSTM(16, return_sequences=True)(inp)
h = layers.LayerNormalization()(h)
h = layers.LSTM(16)(h)
heads = [layers.Dense(H, name=f"q{int(q * 100)}")(h) for q in QUANTILES]
model = Model(inp, heads)
model.compile(optimizer="adam", loss=[make_loss(q) for q in QUANTILES])
model.fit(X_tr, [y_tr] * len(QUANTILES), validation_data=(X_va, [y_va] * 3), batch_size=32, epochs=1, verbose=0)
low, mid, high = model.predict(X_va, verbose=0)
inside = np.logical_and(y_va >= low, y_va <= high)
coverage = inside.mean(axis=0)
width = (high - low).mean()
all_q = np.stack([low, mid, high], axis=-1)
