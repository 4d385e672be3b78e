# right: prediction flattened before the difference; last row of a plain array
import numpy as np
import tensorflow as tf

x = np.random.rand(50, 8, 2)
y = x[:, -1, 0] * 2
m = tf.keras.Sequential([tf.keras.layers.GRU(8), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
p = m.predict(x, verbose=0).ravel()
r2 = 1 - np.sum((y - p) ** 2) / np.sum((y - y.mean()) ** 2)
latest = m.predict(x[-1][None], verbose=0)[0, 0]
one = m.predict(x[-1:], verbose=0)[-1]
