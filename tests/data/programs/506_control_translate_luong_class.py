import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Embedding, GRU, Dense, Attention, Concatenate


class Encoder(tf.keras.Model):
    def __init__(self, vocab, dim, units):
        super().__init__()
        self.emb = Embedding(vocab, dim)
        self.gru = GRU(units, return_sequences=True, return_state=True)

    def call(self, x):
        return self.gru(self.emb(x))


class Decoder(tf.keras.Model):
    def __init__(self, vocab, dim, units):
        super().__init__()
        self.emb = Embedding(vocab, dim)
        self.gru = GRU(units, return_sequences=True, return_state=True)
        self.att = Attention()
        self.out = Dense(vocab)

    def call(self, y, memory, state):
        h, state = self.gru(self.emb(y), initial_state=state)
        c = self.att([h, memory])
        return self.out(tf.concat([h, c], axis=-1)), state


SRC, DST, UNITS = 70, 80, 18
src = np.random.randint(1, SRC, (32, 12))
dst = np.random.randint(1, DST, (32, 9))
enc, dec = Encoder(SRC, 16, UNITS), Decoder(DST, 16, UNITS)
opt = tf.keras.optimizers.Adam()
ce = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")
for start in range(0, 32, 8):
    xb, yb = src[start:start + 8], dst[start:start + 8]
    with tf.GradientTape() as tape:
        memory, state = enc(xb)
        logits, _ = dec(yb[:, :-1], memory, state)
        per = ce(yb[:, 1:], logits)
        loss = tf.reduce_mean(per)
    v = enc.trainable_variables + dec.trainable_variables
    opt.apply_gradients(zip(tape.gradient(loss, v), v))
memory, state = enc(src[:1])
token, words = np.array([[1]]), []
for _ in range(6):
    logits, state = dec(token, memory, state)
    token = tf.argmax(logits, axis=-1).numpy()
    words.append(int(token[0, 0]))
print(logits.shape, per.shape, words)
