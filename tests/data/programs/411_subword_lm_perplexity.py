import numpy as np
import tensorflow as tf
from collections import defaultdict

corpus = ["low lower lowest", "new newer newest", "wide wider widest"] * 8
pairs = defaultdict(int)
for line in corpus:
    for word in line.split():
        for a, b in zip(word, word[1:]):
            pairs[a, b] += 1
symbols = ["<pad>"] + sorted({c for line in corpus for c in line})
index = {s: i for i, s in enumerate(symbols)}
ids = [[index[c] for c in line] for line in corpus]
T = max(map(len, ids))
batch = np.array([row + [0] * (T - len(row)) for row in ids])
x, y = batch[:, :-1], batch[:, 1:]
weights = (y != 0).astype("float32")
inp = tf.keras.Input((None,))
h = tf.keras.layers.Embedding(len(symbols), 16, mask_zero=True)(inp)
h = tf.keras.layers.LSTM(32, return_sequences=True)(h)
out = tf.keras.layers.Dense(len(symbols))(h)
lm = tf.keras.Model(inp, out)
lm.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
lm.fit(x, y, sample_weight=weights, epochs=1, batch_size=6, verbose=0)
logp = tf.nn.log_softmax(lm.predict(x, verbose=0))
picked = tf.gather(logp, y, batch_dims=2)
ppl = tf.exp(-tf.reduce_sum(picked * weights) / tf.reduce_sum(weights))
