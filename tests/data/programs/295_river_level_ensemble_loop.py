import numpy as np
import tensorflow as tf
from collections import namedtuple

Split = namedtuple("Split", ["x", "y"])
levels = np.sin(np.linspace(0, 60, 700)) + 0.1 * np.random.randn(700)
rain = np.random.exponential(size=700)
series = np.c_[levels, rain]
view = np.lib.stride_tricks.sliding_window_view(series, 25, axis=0)
view = view.transpose(0, 2, 1)
x, y = view[:, :-1], view[:, -1, 0]
a, b = int(len(x) * 0.6), int(len(x) * 0.8)
train, val, test = Split(x[:a], y[:a]), Split(x[a:b], y[a:b]), Split(x[b:], y[b:])
members = []
for seed in range(3):
    tf.keras.utils.set_random_seed(seed)
    net = tf.keras.Sequential([
        tf.keras.layers.Input((24, 2)),
        tf.keras.layers.LSTM(6 + seed),
        tf.keras.layers.Dense(1),
    ])
    net.compile("adam", "mse")
    net.fit(train.x, train.y, validation_data=(val.x, val.y), epochs=1, verbose=0)
    members.append(net)
stacked = np.stack([net.predict(test.x, verbose=0)[:, 0] for net in members])
mean, spread = stacked.mean(axis=0), stacked.std(axis=0)
inside = np.abs(test.y - mean) < 2 * spread
print(stacked.shape, mean.shape, inside.mean())
