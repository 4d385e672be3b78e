# trap: traps/sliding-window-view-puts-time-last
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view as swv
from tensorflow import keras

# 9-axis IMU, gait phase
imu = np.random.randn(400, 9).astype("float32")
phase = np.random.rand(400).astype("float32")
view = swv(imu, window_shape=30, axis=0)
target = phase[29:]

model = keras.Sequential([keras.layers.Bidirectional(keras.layers.LSTM(16)), keras.layers.Dense(1)])
model.compile("adam", keras.losses.Huber())
split = int(0.8 * len(view))
model.fit(view[:split], target[:split], validation_data=(view[split:], target[split:]), epochs=1, verbose=0)
