import numpy as np
import tensorflow as tf

data = np.random.rand(600, 3)
lo, hi = data.min(axis=0), data.max(axis=0)
scaled = (data - lo) / (hi - lo)
LOOK = 20
X = np.lib.stride_tricks.sliding_window_view(scaled, LOOK, axis=0)[:-1].swapaxes(1, 2)
y = scaled[LOOK:, :2]
model = tf.keras.Sequential([tf.keras.Input((LOOK, 3)), tf.keras.layers.GRU(12), tf.keras.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(X, y, epochs=1, verbose=0)
p = model.predict(X[-50:], verbose=0)
level = p * (hi - lo) + lo
print(level[-1])
