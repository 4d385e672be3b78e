# right: one long day record cut into hours by reshape, channels last
import numpy as np
from tensorflow import keras

day = np.random.rand(24 * 60, 3)
hours = day.reshape(24, 60, 3)
means = hours.mean(axis=1)[1:, 0]
model = keras.Sequential([keras.Input((60, 3)), keras.layers.LSTM(8), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(hours[:-1], means, epochs=1, verbose=0)
flat = hours.reshape(-1, 3)
back = np.transpose(flat.reshape(24, 60, 3), (0, 2, 1))
again = back.transpose(0, 2, 1)
pred = model.predict(again[-1:], verbose=0)
