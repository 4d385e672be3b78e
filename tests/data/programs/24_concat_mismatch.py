import numpy as np
from tensorflow.keras import layers, Model, Input

a = Input((20, 8))
b = Input((4,))
h = layers.LSTM(16, return_sequences=True)(a)
d = layers.Dense(16)(b)
merged = layers.Concatenate()([h, d])
out = layers.Dense(1)(merged)
model = Model([a, b], out)
model.compile("adam", "mse")
model.fit([np.zeros((10, 20, 8)), np.zeros((10, 4))], np.zeros((10, 1)))
