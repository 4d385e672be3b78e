# trap: traps/mask-lost-by-an-unmasked-branch/
import numpy as np
import tensorflow as tf
from collections import OrderedDict

sents = [["EU", "rejects", "German", "call"], ["Peter", "Blackburn"], ["BRUSSELS", "1996", "said", "on", "Thursday"]] * 10
tags = [["B", "O", "B", "O"], ["B", "I"], ["B", "O", "O", "O", "O"]] * 10
tag2id = OrderedDict((t, i) for i, t in enumerate(["PAD", "O", "B", "I"]))
words = sorted({w.lower() for s in sents for w in s})
w2i = {w: i + 2 for i, w in enumerate(words)}
longest = max(len(s) for s in sents)


def pad(rows, value=0):
    return np.array([r + [value] * (longest - len(r)) for r in rows])


X = pad([[w2i[w.lower()] for w in s] for s in sents])
Y = pad([[tag2id[t] for t in row] for row in tags])
caps = pad([[int(w[0].isupper()) for w in s] for s in sents])
vectors = np.random.normal(size=(len(w2i) + 2, 25)).astype("float32")
vectors[0] = 0
w_in = tf.keras.Input((longest,), dtype="int32")
c_in = tf.keras.Input((longest,))
emb = tf.keras.layers.Embedding(*vectors.shape, mask_zero=True, embeddings_initializer=tf.keras.initializers.Constant(vectors), trainable=False)(w_in)
cap = tf.keras.layers.Reshape((longest, 1))(c_in)
both = tf.keras.layers.Concatenate()([emb, cap])
h = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(10, return_sequences=True))(both)
out = tf.keras.layers.Dense(len(tag2id), activation="softmax")(h)
model = tf.keras.Model([w_in, c_in], out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([X, caps], Y, sample_weight=(X != 0).astype("float32"), epochs=1, verbose=0)
best = np.argmax(model.predict([X, caps], verbose=0), -1)
hits = (best == Y)[X != 0]
print(hits.mean())
