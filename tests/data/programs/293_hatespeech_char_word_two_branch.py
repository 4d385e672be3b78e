import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L

posts = ["you are great", "so bad today", "what a lovely day outside", "go away now"] * 8
flags = np.array([0, 1, 0, 1] * 8)
chars = sorted({c for p in posts for c in p})
c2i = {c: i + 1 for i, c in enumerate(chars)}
words = sorted({w for p in posts for w in p.split()})
w2i = {w: i + 1 for i, w in enumerate(words)}
MAXC, MAXW = 32, 6
Xc = np.zeros((len(posts), MAXC), dtype="int32")
Xw = np.zeros((len(posts), MAXW), dtype="int32")
for r, p in enumerate(posts):
    for c, ch in enumerate(p[:MAXC]):
        Xc[r, c] = c2i[ch]
    for w, tok in enumerate(p.split()[:MAXW]):
        Xw[r, w] = w2i[tok]

ci, wi = L.Input((MAXC,)), L.Input((MAXW,))
ce = L.Embedding(len(c2i) + 1, 8)(ci)
ce = L.Conv1D(12, 3, activation="relu")(ce)
ce = L.GlobalMaxPooling1D()(ce)
we = L.Embedding(len(w2i) + 1, 10, mask_zero=True)(wi)
we = L.LSTM(9)(we)
out = L.Dense(1, activation="sigmoid")(L.concatenate([ce, we]))
m = tf.keras.Model([ci, wi], out)
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit([Xc, Xw], flags, epochs=1, batch_size=8, verbose=0)
acc = ((m.predict([Xc, Xw], verbose=0) > 0.5).astype(int).squeeze() == flags).mean()
print(acc)
