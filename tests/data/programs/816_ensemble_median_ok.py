import numpy as np
import tensorflow as tf


def member(seed):
    tf.keras.utils.set_random_seed(seed)
    i = tf.keras.Input((10, 2))
    h = tf.keras.layers.LSTM(4 + seed)(i)
    m = tf.keras.Model(i, tf.keras.layers.Dense(2)(h))
    m.compile("adam", "mse")
    return m


X, Y = np.random.rand(48, 10, 2), np.random.rand(48, 2)
members = [member(s) for s in range(3)]
for m in members:
    m.fit(X, Y, epochs=1, verbose=0)
stacked = np.stack([m.predict(X, verbose=0) for m in members])
median = np.median(stacked, axis=0)
spread = stacked.std(axis=0).max(axis=1)
rmse = np.sqrt(np.mean((median - Y) ** 2, axis=0))
print(rmse, spread.shape)
