import numpy as np
import keras
from keras import layers

waves = np.random.rand(40, 6, 1)
level = waves[:, -1, 0]
column = waves[:, -1, :]


def build():
    net = keras.Sequential([keras.Input((6, 1)), layers.LSTM(4), layers.Dense(1)])
    net.compile(loss="mse", optimizer="adam")
    return net


first = build()
first.fit(waves, level, verbose=0)
score = first.evaluate(waves, column, verbose=0)
second = build()
second.fit(waves, level, validation_data=(waves, column), verbose=0)
third = build()
third.fit(waves, level, verbose=0)
third.fit(waves, column.astype(int), verbose=0)
third.fit(waves, level, sample_weight=np.ones(40), verbose=0)
third.compile(loss="mse")
third.fit(waves, column, verbose=0)
guess = third.predict(waves, verbose=0)
