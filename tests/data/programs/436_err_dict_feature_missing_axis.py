import numpy as np
import keras
from keras import layers

n, T = 64, 16
page = np.random.randint(0, 30, (n, T))
secs = np.random.rand(n, T)
bought = np.random.randint(0, 2, (n, 1))

i1 = keras.Input(shape=(T,), name="page")
i2 = keras.Input(shape=(T,), name="secs")
e = layers.Embedding(30, 8)(i1)
s = layers.Concatenate()([e, i2])
h = layers.LSTM(16)(s)
o = layers.Dense(1, activation="sigmoid")(h)
model = keras.Model({"page": i1, "secs": i2}, o)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit({"page": page, "secs": secs}, bought, epochs=1, verbose=0)
