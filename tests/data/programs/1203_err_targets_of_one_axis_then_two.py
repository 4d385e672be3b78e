import numpy as np
import keras
from keras import layers

waves = np.random.rand(40, 6, 1)
level = waves[:, -1, 0]
net = keras.Sequential([keras.Input((6, 1)), layers.LSTM(4), layers.Dense(1)])
net.compile(loss="mse", optimizer="adam")
net.fit(waves, level, validation_split=0.25, verbose=0)
fresh = np.random.rand(8, 6, 1)
wanted = fresh[:, -1, :]
score = net.evaluate(fresh, wanted, verbose=0)
