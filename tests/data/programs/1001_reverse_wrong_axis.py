"""Toy machine translation, encoder reads the source backwards as in Sutskever et al."""
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

n_pairs, src_len, tgt_len, n_src, n_tgt = 200, 12, 9, 80, 60
sources = np.random.randint(1, n_src, size=(n_pairs, src_len))
targets = np.random.randint(1, n_tgt, size=(n_pairs, tgt_len))

# trap: silent
sources = sources[::-1]
decoder_in = np.zeros_like(targets)
decoder_in[:, 1:] = targets[:, :-1]

enc = keras.Input((src_len,))
x = layers.Embedding(n_src, 16)(enc)
_, *memory = layers.LSTM(24, return_state=True)(x)
dec = keras.Input((tgt_len,))
y = layers.Embedding(n_tgt, 16)(dec)
y = layers.LSTM(24, return_sequences=True)(y, initial_state=memory)
y = layers.Dense(n_tgt, activation="softmax")(y)
nmt = keras.Model([enc, dec], y)
nmt.compile("rmsprop", "sparse_categorical_crossentropy")
nmt.fit([sources, decoder_in], targets, batch_size=50, epochs=1, verbose=0)
