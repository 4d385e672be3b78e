# trap: traps/reshape-for-transpose/
import numpy as np
from tensorflow.keras import layers, Model, Input

sensors = np.random.rand(200, 6, 48).astype("float32")
inp = Input(shape=(6, 48))
h = layers.Reshape((48, 6))(inp)
h = layers.LSTM(16)(h)
h = layers.RepeatVector(48)(h)
h = layers.LSTM(16, return_sequences=True)(h)
rec = layers.Dense(6)(h)
auto = Model(inp, rec)
auto.compile("adam", "mse")
auto.fit(sensors, sensors.transpose(0, 2, 1), epochs=1, batch_size=50, verbose=0)
