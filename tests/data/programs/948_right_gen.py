import numpy as np
import tensorflow as tf

CHARS = "abcdefghijklmnopqrstuvwxyz "
lookup = tf.keras.layers.StringLookup(vocabulary=list(CHARS), mask_token=None)
text = "the quick brown fox jumps over the lazy dog " * 10
ids = lookup(tf.strings.unicode_split(text, "UTF-8"))

ds = (
    tf.data.Dataset.from_tensor_slices(ids)
    .batch(33, drop_remainder=True)
    .map(lambda c: (c[:-1], c[1:]))
    .batch(4, drop_remainder=True)
)

class CharModel(tf.keras.Model):
    def __init__(self, vocab_size, emb, units):
        super().__init__()
        self.emb = tf.keras.layers.Embedding(vocab_size, emb)
        self.rnn = tf.keras.layers.LSTM(units, return_sequences=True, return_state=True)
        self.out = tf.keras.layers.Dense(vocab_size)

    def call(self, x, states=None, return_state=False):
        x = self.emb(x)
        x, h, c = self.rnn(x, initial_state=states)
        x = self.out(x)
        return (x, [h, c]) if return_state else x

model = CharModel(lookup.vocabulary_size(), 16, 48)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(ds, epochs=1, verbose=0)

states = None
nxt = ids[tf.newaxis, :1]
made = []
for _ in range(5):
    logits, states = model(nxt, states=states, return_state=True)
    nxt = tf.random.categorical(logits[:, -1, :], num_samples=1)
    made.append(int(nxt[0, 0]))
print(made)
