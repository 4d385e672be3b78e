from collections import Counter
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Embedding, GRU, Bidirectional

corpus = [
    ("the battery died after two days", 0),
    ("love it works as described", 1),
    ("screen cracked and support ignored me", 0),
    ("great value would buy again", 1),
    ("arrived late but works", 1),
    ("stopped charging refund please", 0),
]
texts, labels = zip(*corpus)
counter = Counter(word for text in texts for word in text.split())
vocab = ["<pad>", "<unk>"] + [w for w, c in counter.most_common(20)]
word2idx = {w: i for i, w in enumerate(vocab)}


def encode(text, size=8):
    ids = [word2idx.get(w, 1) for w in text.lower().split()][:size]
    return ids + [0] * (size - len(ids))


X = np.array([encode(t) for t in texts])
y = np.array(labels, dtype="float32")
model = Sequential([
    Embedding(len(vocab), 12, mask_zero=True),
    Bidirectional(GRU(10)),
    Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.fit(X, y, epochs=3, batch_size=2, verbose=0)
question = np.array([encode("works great"), encode("died")])
prob = model.predict(question).ravel()
for sentence, p in zip(["works great", "died"], prob):
    print(sentence, "good" if p > 0.5 else "bad")
