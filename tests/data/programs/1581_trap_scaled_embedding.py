# trap: traps/mask-lost-on-the-way
import numpy as np
import keras
from keras import layers, ops

VOCAB, DIM, LEN = 90, 16, 20


def fake_sentences(n):
    ids = np.zeros((n, LEN), dtype="int32")
    for row in ids:
        k = np.random.randint(4, LEN)
        row[:k] = np.random.randint(1, VOCAB, k)
    return ids


tokens = keras.Input((LEN,), dtype="int32")
emb = layers.Embedding(VOCAB, DIM, mask_zero=True)(tokens)
positions = layers.Embedding(LEN, DIM)(ops.arange(LEN))
x = ops.multiply(emb, DIM ** 0.5)
x = x + positions
x = layers.LSTM(20)(x)
x = layers.Dropout(0.1)(x)
polarity = layers.Dense(1, activation="tanh")(x)
model = keras.Model(tokens, polarity)
model.compile("adam", "mse")

sents = fake_sentences(32)
scores = np.random.uniform(-1, 1, (32, 1))
model.fit(sents, scores, epochs=1, verbose=0)
print(model.predict(sents[:2], verbose=0))
