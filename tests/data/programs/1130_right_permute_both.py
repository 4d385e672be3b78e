# right: one permutation; own split by index arrays
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
series = rng.random(220)
X = np.lib.stride_tricks.sliding_window_view(series[:-1], 20)[..., None]
y = series[20:]
perm = rng.permutation(len(X))
X, y = X[perm], y[perm]
cut = int(len(X) * 0.8)
m = tf.keras.Sequential([tf.keras.layers.LSTM(8), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X[:cut], y[:cut], validation_data=(X[cut:], y[cut:]), verbose=0)
