import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

base = keras.Sequential([layers.Input((16, 5)), layers.LSTM(12), layers.Dense(8, activation="relu")])
head = layers.Dense(1)(base.output)
tuned = keras.Model(base.inputs, head)
x, y = np.random.rand(30, 16, 5), np.random.rand(30)
tuned.fit(x, y, epochs=1)
