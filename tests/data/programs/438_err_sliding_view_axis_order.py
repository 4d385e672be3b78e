# trap: traps/sliding-window-view-puts-time-last/
import numpy as np
import tensorflow as tf
from numpy.lib.stride_tricks import sliding_window_view as swv

temps = np.random.rand(1000, 6)
frames = swv(temps, window_shape=36, axis=0)[:-1]
after = temps[36:, 0]
n_train = 700
model = tf.keras.Sequential([
    tf.keras.layers.Input(frames.shape[1:]),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(8, activation="relu"),
    tf.keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(frames[:n_train], after[:n_train], batch_size=100, epochs=1, verbose=0)
print(model.evaluate(frames[n_train:], after[n_train:], verbose=0))
