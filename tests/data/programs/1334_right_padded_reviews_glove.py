import re
from collections import Counter
import numpy as np
import tensorflow as tf

raw = [
    "I loved this place!! Best pasta in town.",
    "Worst service ever...",
    "Okay, not bad.",
    "The waiter was rude; the food cold.",
    "Will come again :)",
    "Never again",
] * 10
target = [1, 0, 1, 0, 1, 0] * 10


def clean(s):
    s = s.lower()
    s = re.sub(r"[^a-z ]", " ", s)
    return s.split()


tokens = [clean(s) for s in raw]
counts = Counter(w for t in tokens for w in t)
MAX_WORDS = 15
vocab = ["<pad>", "<unk>"] + [w for w, _ in counts.most_common(MAX_WORDS)]
lookup = {w: i for i, w in enumerate(vocab)}
ids = [[lookup.get(w, 1) for w in t] for t in tokens]
L = 10
X = np.zeros((len(ids), L), dtype=int)
for i, row in enumerate(ids):
    X[i, -len(row) :] = np.array(row)[:L]
y = np.array(target)

glove = {w: np.random.randn(50) for w in vocab[2:]}
embedding_matrix = np.zeros((len(vocab), 50))
for w, i in lookup.items():
    vec = glove.get(w)
    if vec is not None:
        embedding_matrix[i] = vec

model = tf.keras.Sequential()
model.add(tf.keras.layers.Input(shape=(L,)))
model.add(
    tf.keras.layers.Embedding(
        len(vocab), 50, embeddings_initializer=tf.keras.initializers.Constant(embedding_matrix), trainable=False
    )
)
model.add(tf.keras.layers.Conv1D(16, 3, padding="causal", activation="relu"))
model.add(tf.keras.layers.LSTM(16, return_sequences=True))
model.add(tf.keras.layers.GlobalMaxPooling1D())
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy", tf.keras.metrics.AUC()])
cut = int(0.75 * len(X))
model.fit(X[:cut], y[:cut], validation_data=(X[cut:], y[cut:]), epochs=1, batch_size=10, verbose=0)
res = model.predict(X[cut:], verbose=0)
wrong = [raw[cut + i] for i in range(len(res)) if (res[i][0] > 0.5) != y[cut + i]]
