import numpy as np
import tensorflow as tf

tokens = np.random.randint(0, 200, (96, 33))
ds = tf.data.Dataset.from_tensor_slices(tokens).map(lambda row: (row[:-1], row[1:])).shuffle(96).batch(8, drop_remainder=True)


class CharLM(tf.keras.Model):
    def __init__(self, vocab, dim, units):
        super().__init__()
        self.emb = tf.keras.layers.Embedding(vocab, dim)
        self.gru = tf.keras.layers.GRU(units, return_sequences=True, return_state=True)
        self.head = tf.keras.layers.Dense(vocab)

    def call(self, x, state=None, return_state=False):
        x = self.emb(x)
        x, state = self.gru(x, initial_state=state)
        x = self.head(x)
        return (x, state) if return_state else x


lm = CharLM(200, 16, 24)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="sum_over_batch_size")
opt = tf.keras.optimizers.Adam()
accumulated, every = None, 3
for i, (xb, yb) in enumerate(ds):
    with tf.GradientTape() as tape:
        logits = lm(xb)
        loss = loss_fn(yb, logits)
    grads = tape.gradient(loss, lm.trainable_variables)
    grads = [tf.convert_to_tensor(g) for g in grads]
    accumulated = grads if accumulated is None else [a + g for a, g in zip(accumulated, grads)]
    if (i + 1) % every == 0:
        opt.apply_gradients(zip(accumulated, lm.trainable_variables))
        accumulated = None
first = tf.constant([[5], [9]])
out, st = lm(first, return_state=True)
sampled = tf.random.categorical(out[:, -1], num_samples=1)
perplexity = tf.exp(loss)
