import re
import numpy as np
from collections import defaultdict
from tensorflow.keras import layers, Model, utils

transcript = [
    "welcome back to the show", "today we talk about bread", "flour water salt and time",
    "our sponsor this week", "use the code loaf", "back to the oven", "thanks for listening",
]
segment = ["intro", "topic", "topic", "ad", "ad", "topic", "outro"]
tags = {t: i for i, t in enumerate(dict.fromkeys(segment))}
vocab = defaultdict(lambda: len(vocab) + 1)
lines = [[vocab[w] for w in re.findall(r"[a-z]+", s.lower())] for s in transcript]
size = len(vocab) + 1
longest = max(map(len, lines))
grid = np.zeros((1, len(lines), longest), dtype="int32")
for r, ids in enumerate(lines):
    grid[0, r, :len(ids)] = ids
gold = np.array([[tags[s] for s in segment]])
grid, gold = np.repeat(grid, 8, axis=0), np.repeat(gold, 8, axis=0)

words = layers.Input((longest,), dtype="int32")
sent = Model(words, layers.GRU(12)(layers.Embedding(size, 8, mask_zero=True)(words)))
doc = layers.Input((None, longest), dtype="int32")
x = layers.TimeDistributed(sent)(doc)
x = layers.Bidirectional(layers.GRU(10, return_sequences=True))(x)
out = layers.Dense(len(tags), activation="softmax")(x)
m = Model(doc, out)
m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit(grid, gold, epochs=1, verbose=0)
names = list(tags)
print([names[k] for k in m.predict(grid[:1]).argmax(-1)[0]])
