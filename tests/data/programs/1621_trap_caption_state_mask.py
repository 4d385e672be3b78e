# trap: traps/initial-state-ignores-the-mask
# given: load_flickr("flickr8k") = (np.random.rand(24, 256).astype("float32"), [[1] + list(range(3, 6 + i % 5)) + [2] for i in range(24)])
"""Image captions: the picture sets the state of the LSTM, the words are padded in front."""
import numpy as np
import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import LSTM, Dense, Dropout, Embedding, Input
from tensorflow.keras.preprocessing.sequence import pad_sequences

VOCAB, UNITS = 60, 32


def load_flickr(folder):
    raise FileNotFoundError(folder)


features, captions = load_flickr("flickr8k")
max_length = max(len(c) for c in captions)

X1, X2, y = [], [], []
for photo, seq in zip(features, captions):
    for i in range(1, len(seq)):
        X1.append(photo)
        X2.append(pad_sequences([seq[:i]], maxlen=max_length)[0])
        y.append(seq[i])
X1, X2, y = np.array(X1), np.array(X2), np.array(y)
print(X1.shape, X2.shape, y.shape)

photo_in = Input(shape=(256,))
p = Dropout(0.4)(photo_in)
h0 = Dense(UNITS, activation="tanh")(p)
c0 = Dense(UNITS, activation="tanh")(p)

words_in = Input(shape=(max_length,))
w = Embedding(VOCAB, UNITS, mask_zero=True)(words_in)
w = LSTM(UNITS)(w, initial_state=[h0, c0])
w = Dense(UNITS, activation="relu")(w)
out = Dense(VOCAB, activation="softmax")(w)

model = Model([photo_in, words_in], out)
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
model.fit([X1, X2], y, epochs=1, batch_size=32, verbose=0)
