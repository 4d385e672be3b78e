import tensorflow as tf
import numpy as np

prices = np.cumsum(np.random.randn(600)).astype("float32")
W = 20
ds = tf.data.Dataset.from_tensor_slices(prices).shuffle(600)
# trap: silent
ds = ds.window(W + 1, shift=1, drop_remainder=True)
ds = ds.flat_map(lambda win: win.batch(W + 1))
ds = ds.map(lambda win: (tf.expand_dims(win[:-1], -1), win[-1:]))
ds = ds.batch(32)
model = tf.keras.Sequential([tf.keras.Input((W, 1)), tf.keras.layers.LSTM(8), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(ds, epochs=1, verbose=0)
