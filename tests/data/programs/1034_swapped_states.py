import numpy as np
import tensorflow as tf


class Chat(tf.keras.Model):
    def __init__(self, vocab=50, units=16):
        super().__init__()
        self.e = tf.keras.layers.Embedding(vocab, 8)
        self.enc = tf.keras.layers.LSTM(units, return_state=True)
        self.dec = tf.keras.layers.LSTM(units, return_sequences=True)
        self.out = tf.keras.layers.Dense(vocab, activation="softmax")

    def call(self, inputs):
        q, a = inputs
        _, cell, hidden = self.enc(self.e(q))
# trap: silent
        z = self.dec(self.e(a), initial_state=[hidden, cell])
        return self.out(z)


q = np.random.randint(0, 50, (40, 9))
a = np.random.randint(0, 50, (40, 8))
chat = Chat()
chat.compile("adam", "sparse_categorical_crossentropy")
chat.fit((q, a[:, :-1]), a[:, 1:], epochs=1, verbose=0)
