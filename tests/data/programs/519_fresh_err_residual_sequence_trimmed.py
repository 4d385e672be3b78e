import keras
import numpy as np
from keras import layers


def residual(x, units):
    y = layers.LSTM(units, return_sequences=True)(x)
    y = layers.Conv1D(units, 3, activation="relu")(y)
    return layers.add([x, y])


inp = keras.Input((40, 6))
x = layers.Dense(16)(inp)
for _ in range(2):
    x = residual(x, 16)
out = layers.Dense(1)(layers.GlobalAveragePooling1D()(x))
model = keras.Model(inp, out)
model.compile("adam", "mse")
model.fit(np.random.rand(32, 40, 6), np.random.rand(32), epochs=1, verbose=0)
