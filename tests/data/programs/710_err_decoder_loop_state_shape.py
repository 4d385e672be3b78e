import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

VOCAB, UNITS, MAXLEN = 60, 24, 9


class Encoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.emb = layers.Embedding(VOCAB, 16)
        self.lstm = layers.LSTM(UNITS, return_state=True)

    def call(self, tokens):
        x = self.emb(tokens)
        out, h, c = self.lstm(x)
        return h, c


class Decoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.emb = layers.Embedding(VOCAB, 16)
        self.lstm = layers.LSTM(UNITS * 2, return_sequences=True, return_state=True)
        self.fc = layers.Dense(VOCAB)

    def call(self, tokens, state):
        x = self.emb(tokens)
        seq, h, c = self.lstm(x, initial_state=state)
        return self.fc(seq), [h, c]


enc, dec = Encoder(), Decoder()
source = np.random.randint(1, VOCAB, (8, MAXLEN))
target = np.random.randint(1, VOCAB, (8, MAXLEN))
h, c = enc(source)
logits, state = dec(target, [h, c])
print(logits.shape)
