import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

V_IN, V_OUT, T_IN, T_OUT, D = 60, 70, 9, 7, 32


class Encoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.emb = layers.Embedding(V_IN, D)
        self.gru = layers.GRU(D, return_sequences=True, return_state=True)

    def call(self, ids):
        out, state = self.gru(self.emb(ids))
        return out, state


class Decoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.emb = layers.Embedding(V_OUT, D)
        self.gru = layers.GRU(D, return_sequences=True, return_state=True)
        self.att = layers.Attention()
        self.fc = layers.Dense(V_OUT)

    def call(self, ids, state, enc_out):
        x = self.emb(ids)
        out, state = self.gru(x, initial_state=state)
        context = self.att([out, enc_out])
        both = tf.concat([out, context], axis=-1)
        return self.fc(both), state


src = np.random.randint(1, V_IN, (48, T_IN))
tgt = np.random.randint(1, V_OUT, (48, T_OUT))
enc, dec = Encoder(), Decoder()
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
opt = tf.keras.optimizers.Adam()
for start in range(0, 48, 16):
    s, t = src[start:start + 16], tgt[start:start + 16]
    with tf.GradientTape() as tape:
        enc_out, state = enc(s)
        logits, _ = dec(t[:, :-1], state, enc_out)
        loss = loss_fn(t[:, 1:], logits)
    variables = enc.trainable_variables + dec.trainable_variables
    opt.apply_gradients(zip(tape.gradient(loss, variables), variables))
enc_out, state = enc(src[:2])
token = np.ones((2, 1), dtype=int)
decoded = []
for _ in range(T_OUT):
    logits, state = dec(token, state, enc_out)
    token = tf.argmax(logits, axis=-1)
    decoded.append(token.numpy())
decoded = np.concatenate(decoded, axis=1)
