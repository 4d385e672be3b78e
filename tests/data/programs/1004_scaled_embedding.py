import math
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

DIM, VOCAB, LEN = 32, 300, 20


class Tagger(tf.keras.Model):
    def __init__(self, n_tags):
        super().__init__()
        self.emb = tf.keras.layers.Embedding(VOCAB, DIM, mask_zero=True)
        self.bi = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16, return_sequences=True))
        self.out = tf.keras.layers.Dense(n_tags, activation="softmax")

    def call(self, tokens):
        h = self.emb(tokens)
        h = h * math.sqrt(DIM)
# trap: traps/mask-lost-on-the-way
        h = self.bi(h)
        return self.out(h)


docs = [list(np.random.randint(1, VOCAB, k)) for k in np.random.randint(5, LEN, 80)]
x = pad_sequences(docs, maxlen=LEN, padding="post")
y = np.random.randint(0, 7, (80, LEN))
net = Tagger(7)
net.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
net.fit(x, y, epochs=1, verbose=0)
