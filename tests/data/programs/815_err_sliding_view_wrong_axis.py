import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from tensorflow.keras import Sequential, layers

rows = np.random.rand(300, 7)
windows = sliding_window_view(rows, window_shape=24, axis=0)[:-1]
target = rows[24:, 0]
net = Sequential([layers.Input((24, 7)), layers.LSTM(9), layers.Dense(1)])
net.compile("adam", "mse")
net.fit(windows[:200], target[:200], epochs=1)
