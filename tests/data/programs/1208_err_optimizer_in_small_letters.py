import numpy as np
import keras
from keras import layers
from keras.optimizers import adam

net = keras.Sequential([keras.Input((6, 2)), layers.LSTM(4), layers.Dense(1)])
net.compile(loss="mse", optimizer=adam())
net.fit(np.zeros((8, 6, 2)), np.zeros((8, 1)), verbose=0)
