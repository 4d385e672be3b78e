# trap: traps/sequential-accepts-another-length
import numpy as np
import tensorflow as tf

def cut(series, n):
    return np.array([series[i : i + n] for i in range(len(series) - n)])[..., None], series[n:]

tr, te = np.random.rand(300), np.random.rand(120)
xa, ya = cut(tr, 24)
xb, yb = cut(te, 42)
m = tf.keras.Sequential([tf.keras.Input((24, 1)), tf.keras.layers.LSTM(6), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(xa, ya, verbose=0)
print(m.evaluate(xb, yb, verbose=0))
