import numpy as np
import tensorflow as tf


def prepare(a):
    if a.ndim == 1:
        a = a[:, None]
    if a.ndim == 2:
        return a[None, ...]
    return a


def rolling(a, size, hop=None):
    hop = hop or size
    if len(a) < size:
        return np.empty((0, size) + a.shape[1:])
    out = []
    for s in range(0, len(a) - size + 1, hop):
        out.append(a[s:s + size])
    return np.stack(out)


def train(x, y, units=8):
    if x.shape[0] != y.shape[0]:
        n = min(x.shape[0], y.shape[0])
        x, y = x[:n], y[:n]
    assert x.shape[0] == y.shape[0]
    model = tf.keras.Sequential([tf.keras.Input(x.shape[1:]), tf.keras.layers.LSTM(units), tf.keras.layers.Dense(1 if y.ndim == 1 else y.shape[-1])])
    model.compile("sgd", "mse")
    model.fit(x, y, verbose=0)
    return model


signal = np.random.rand(505)
one = prepare(signal)
many = rolling(signal.reshape(-1, 1), 20, hop=5)
none = rolling(signal[:7], 20)
labels = np.random.rand(len(many) + 3, 2)
model = train(many, labels)
short = model.predict(prepare(signal[-20:]), verbose=0)
print(one.shape, many.shape, none.shape, short.shape)
