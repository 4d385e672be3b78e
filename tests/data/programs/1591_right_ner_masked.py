# given: read_conll("train.conll") = ([["<w%d>" % k for k in range(3 + i % 5)] for i in range(40)], [["O" if k % 3 else "PER" for k in range(3 + i % 5)] for i in range(40)])
# In this notebook: token tags with padding that the loss leaves out
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences


def read_conll(path):
    sents, labels = [], []
    with open(path) as f:
        for block in f.read().split("\n\n"):
            pairs = [line.split() for line in block.splitlines()]
            sents.append([p[0] for p in pairs])
            labels.append([p[-1] for p in pairs])
    return sents, labels


sentences, tags = read_conll("train.conll")
words = sorted({w for s in sentences for w in s})
names = sorted({t for s in tags for t in s})
word2id = {w: i + 2 for i, w in enumerate(words)}
word2id["<pad>"], word2id["<unk>"] = 0, 1
tag2id = {t: i for i, t in enumerate(names)}

longest = max(map(len, sentences))
X = pad_sequences([[word2id[w] for w in s] for s in sentences], maxlen=longest, padding="post")
y = pad_sequences([[tag2id[t] for t in s] for s in tags], maxlen=longest, padding="post")
print(X.shape, y.shape, len(word2id))

ids = tf.keras.Input(shape=(None,), dtype="int32")
e = tf.keras.layers.Embedding(len(word2id), 16, mask_zero=True)(ids)
e = tf.keras.layers.Dropout(0.2)(e)
h = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(10, return_sequences=True))(e)
scores = tf.keras.layers.Dense(len(names), activation="softmax")(h)
tagger = tf.keras.Model(ids, scores)
tagger.compile(optimizer="nadam", loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
tagger.fit(X, y, epochs=1, batch_size=8, verbose=0)


def tag(sentence):
    row = [[word2id.get(w, 1) for w in sentence.split()]]
    best = tagger.predict(np.array(row), verbose=0)[0].argmax(-1)
    return [names[i] for i in best]


print(tag("<w0> <w1> went home"))
