# given: open("poems.txt").read() = "the moon is in the tree and the tree is in the moon\n" * 20
import numpy as np
import tensorflow as tf

text = open("poems.txt").read()
vocab = sorted(set(text))
lookup = tf.keras.layers.StringLookup(vocabulary=vocab, mask_token=None)
ids = lookup(tf.strings.unicode_split(text, "UTF-8"))
seq_length = 20
sequences = tf.data.Dataset.from_tensor_slices(ids).batch(seq_length + 1, drop_remainder=True)


def split_input_target(sequence):
    return sequence[:-1], sequence[1:]


dataset = sequences.map(split_input_target).shuffle(100).batch(8, drop_remainder=True)
for a, b in dataset.take(1):
    print(a.shape, b.shape)


class Poet(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, states=None, return_state=False, training=False):
        x = self.embedding(inputs)
        x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        if return_state:
            return x, states
        return x


model = Poet(len(lookup.get_vocabulary()), 16, 32)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
opt = tf.keras.optimizers.Adam()
for x, y in dataset:
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))

states = None
nxt = lookup(tf.constant([["t"]]))
result = [nxt]
for _ in range(5):
    logits, states = model(nxt, states=states, return_state=True)
    nxt = tf.random.categorical(logits[:, -1, :], num_samples=1)
    result.append(nxt)
print(tf.concat(result, axis=1).shape)
