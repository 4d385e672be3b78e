import numpy as np
from keras import Input, Model, layers


def residual_block(x, units, rate):
    skip = x
    x = layers.LSTM(units, return_sequences=True)(x)
    x = layers.Dropout(rate)(x)
    x = layers.LayerNormalization()(x)
    return layers.add([skip, x])


inp = Input((36, 8))
h = layers.Dense(16)(inp)
for units in (16, 16, 32):
    h = residual_block(h, units, 0.1)
h = layers.GlobalMaxPooling1D()(h)
model = Model(inp, layers.Dense(3)(h))
model.compile("adam", "mse")
model.fit(np.zeros((12, 36, 8)), np.zeros((12, 3)))
