"""Keep the windows whose target lies between two limits, then train."""
import numpy as np
import tensorflow as tf

price = np.cumsum(np.random.randn(300)).astype("float32")


def make_windows(series, length):
    xs, ys = [], []
    for start in range(len(series) - length):
        xs.append(series[start:start + length])
        ys.append(series[start + length])
    return np.array(xs)[..., np.newaxis], np.array(ys)


x, y = make_windows(price, 20)
limit = 3 * y.std()
if x is not None and not np.isnan(x).any():
    print("clean", x.shape, y.shape)
keep = y > -limit and y < limit
x, y = x[keep], y[keep]

model = tf.keras.Sequential([tf.keras.Input((20, 1)), tf.keras.layers.GRU(8), tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(x, y, epochs=1, verbose=0)
