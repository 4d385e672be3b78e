# trap: traps/mask-lost-by-an-unmasked-branch/
import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras import layers, models

# part of speech: 5 tags, padded
sentences = [[3, 8, 12], [4, 9, 33, 21, 7], [5, 2], [18, 11, 6, 40]]
tags = [[1, 2, 3], [1, 2, 2, 4, 3], [1, 3], [2, 2, 3, 4]]
MAX = 6
X = pad_sequences(sentences, maxlen=MAX, padding="post")
Y = pad_sequences(tags, maxlen=MAX, padding="post")
vocab, n_tags = 50, 5
inp = layers.Input(shape=(MAX,))
emb = layers.Embedding(vocab, 20, mask_zero=True)(inp)
pos = layers.Embedding(MAX, 20)(np.arange(MAX))
z = layers.Concatenate()([emb, layers.Lambda(lambda t: t * 0.5)(emb)])
z = layers.Conv1D(24, 3, padding="same")(z)
z = layers.LSTM(16, return_sequences=True)(z)
out = layers.Dense(n_tags, activation="softmax")(z)
m = models.Model(inp, out)
m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit(X, Y, epochs=1, verbose=0)
