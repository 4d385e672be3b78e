import numpy as np
import tensorflow as tf

# PV power: the last 36 quarter-hours predict the next 12
rng = np.random.default_rng(3)
power = rng.random(1000).astype("float32")
irradiance = rng.random(1000).astype("float32")
frame = np.c_[power, irradiance]
n_in, n_out = 36, 12


def to_windows(frame, n_in, n_out):
    x = [frame[i : i + n_in] for i in range(len(frame) - n_in - n_out + 1)]
    y = [frame[i + n_in : i + n_in + n_out, 0] for i in range(len(frame) - n_in)]
    return x, y


x, y = to_windows(frame, n_in, n_out)
x = np.array(x)
y = np.array(y)
model = tf.keras.Sequential([
    tf.keras.Input((n_in, 2)),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(n_out),
])
model.compile("adam", "mse")
model.fit(x, y, epochs=1, verbose=0)
