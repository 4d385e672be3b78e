# right: decoder input is the target one step late
import numpy as np
from tensorflow.keras import layers, Model

hist = np.random.rand(60, 24, 3)
fut = np.random.rand(60, 8, 1)
late = np.concatenate([hist[:, -1:, :1], fut[:, :-1]], axis=1)
e = layers.Input((24, 3))
_, h, c = layers.LSTM(20, return_state=True)(e)
d = layers.Input((8, 1))
o = layers.LSTM(20, return_sequences=True)(d, initial_state=[h, c])
o = layers.Dense(1)(o)
m = Model([e, d], o)
m.compile("adam", "mse")
m.fit([hist, late], fut, epochs=1, verbose=0)
