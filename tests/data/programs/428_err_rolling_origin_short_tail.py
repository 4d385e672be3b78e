import numpy as np
import tensorflow as tf

look, ahead = 48, 12
load = np.random.gamma(2., 1., size=2000)
edges = np.linspace(800, 2000, 4).astype(int)


def to_xy(v):
    n = v.shape[0] - look - ahead + 1
    ix = np.arange(look)[None, :] + np.arange(n)[:, None]
    iy = np.arange(look, look + ahead)[None, :] + np.arange(n)[:, None]
    return v[ix][:, :, None], v[iy]


def net():
    i = tf.keras.Input((look, 1))
    h = tf.keras.layers.LSTM(16, return_sequences=True)(i)
    h = tf.keras.layers.LSTM(16, return_sequences=True)(h)
    o = tf.keras.layers.Dense(ahead)(h)
    k = tf.keras.Model(i, o)
    k.compile(optimizer="adam", loss="mae")
    return k


for lo, hi in zip(edges[:-1], edges[1:]):
    X, y = to_xy(load[:lo])
    k = net()
    k.fit(X, y, epochs=1, batch_size=256, verbose=0)
