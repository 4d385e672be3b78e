import numpy as np
import keras
from keras import layers as L

T, PITCH = 24, 40
songs = np.random.randint(0, PITCH, (30, T))
dur = np.random.rand(30, T)
p = L.Input((T - 1,))
d = L.Input((T - 1, 1))
h = L.concatenate([L.Embedding(PITCH, 16)(p), d])
h = L.GRU(24, return_sequences=True)(h)
note = L.Dense(PITCH, activation="softmax", name="note")(h)
beat = L.Dense(1, activation="relu", name="beat")(h)
model = keras.Model([p, d], [note, beat])
model.compile("adam", loss=["sparse_categorical_crossentropy", "mse"])
model.fit([songs[:, :-1], dur[:, :-1, None]], [songs[:, 1:], dur[:, :, None]], epochs=1, verbose=0)
