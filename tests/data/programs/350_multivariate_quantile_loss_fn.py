import numpy as np
import tensorflow as tf
from functools import partial

QUANTILES = [0.1, 0.5, 0.9]


def pinball(y_true, y_pred, q):
    e = y_true - y_pred
    return tf.reduce_mean(tf.maximum(q * e, (q - 1) * e), axis=-1)


def make_xy(arr, n_in, n_out):
    idx = np.arange(n_in)[None, :] + np.arange(len(arr) - n_in - n_out + 1)[:, None]
    jdx = np.arange(n_out)[None, :] + idx[:, -1:] + 1
    return arr[idx], arr[jdx][..., 0]


arr = np.random.rand(400, 6).astype("float32")
X, Y = make_xy(arr, 36, 6)
cut = len(X) * 3 // 4
preds = {}
for q in QUANTILES:
    inp = tf.keras.Input(X.shape[1:])
    seq = tf.keras.layers.LSTM(16, return_sequences=True)(inp)
    pool = tf.keras.layers.GlobalAveragePooling1D()(seq)
    out = tf.keras.layers.Dense(Y.shape[-1])(pool)
    net = tf.keras.Model(inp, out)
    net.compile("adam", loss=lambda a, b, q=q: pinball(a, b, q))
    net.fit(X[:cut], Y[:cut], epochs=1, verbose=0)
    preds[q] = net.predict(X[cut:], verbose=0)
lower, median, upper = (preds[q] for q in QUANTILES)
coverage = np.mean((Y[cut:] >= lower) & (Y[cut:] <= upper))
width = (upper - lower).mean(axis=0)
