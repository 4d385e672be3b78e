import re
import numpy as np
import tensorflow as tf

recipes = ["mix flour and milk", "boil the rice", "fry two eggs in butter", "mix and bake", "boil milk"] * 10
counts = {}
for r in recipes:
    for w in re.sub(r"[^a-z ]", "", r.lower()).split():
        counts[w] = counts.get(w, 0) + 1
order = sorted(counts, key=counts.get, reverse=True)
word_index = {w: i + 2 for i, w in enumerate(order)}
VOCAB = len(word_index) + 2
ids = [[word_index[w] for w in r.split()] for r in recipes]
maxlen = max(map(len, ids))
data = tf.keras.preprocessing.sequence.pad_sequences(ids, maxlen=maxlen, padding="post")
inputs, labels = data[:, :-1], data[:, 1:]
mask = (labels != 0).astype("float32")

lm = tf.keras.Sequential([
    tf.keras.layers.Embedding(VOCAB, 16),
    tf.keras.layers.LSTM(24, return_sequences=True),
    tf.keras.layers.Dense(VOCAB),
])
lm.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
lm.fit(inputs, labels, sample_weight=mask, epochs=1, verbose=0)
logits = lm.predict(inputs[:3], verbose=0)
probs = tf.nn.softmax(logits / 0.8, axis=-1).numpy()
nxt = [np.random.choice(VOCAB, p=row[-1] / row[-1].sum()) for row in probs]
print(data.shape, logits.shape, len(nxt))
