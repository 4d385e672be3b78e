import numpy as np
from tensorflow import keras
from tensorflow.keras import layers as L

n_in, n_out, feat = 20, 5, 4
src = L.Input((n_in, feat))
enc = L.LSTM(32, return_sequences=True)(src)
ctx = L.RepeatVector(n_out)(enc)
dec = L.LSTM(32, return_sequences=True)(ctx)
out = L.TimeDistributed(L.Dense(1))(dec)
model = keras.Model(src, out)
model.compile("adam", "mae")
