# trap: traps/mask-lost-on-the-way
import numpy as np
import tensorflow as tf
from tensorflow import keras

songs = [[3, 8, 15, 2], [7, 7, 9], [12, 4, 4, 18, 6, 1], [5, 11]] * 12
mood = np.array([0, 1, 2, 1] * 12)
padded = keras.utils.pad_sequences(songs, padding='post')
d_model = 16

notes = keras.Input(shape=(None,), dtype='int32')
vec = keras.layers.Embedding(20, d_model, mask_zero=True)(notes)
vec = vec * d_model ** 0.5
vec = keras.layers.Dropout(0.1)(vec)
hidden = keras.layers.GRU(24)(vec)
moods = keras.layers.Dense(3, activation='softmax')(hidden)

player = keras.Model(notes, moods)
player.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
player.fit(padded, mood, batch_size=12, epochs=1, verbose=0)
best = np.argmax(player.predict(padded[:4], verbose=0), axis=-1)
print(best)
