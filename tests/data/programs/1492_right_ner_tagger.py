import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import pad_sequences

sents = [['John', 'lives', 'in', 'Paris'], ['Apple', 'hired', 'Mary', 'Smith', 'today'], ['it', 'rains']] * 15
tags = [['PER', 'O', 'O', 'LOC'], ['ORG', 'O', 'PER', 'PER', 'O'], ['O', 'O']] * 15
words = sorted({w for s in sents for w in s})
tagset = sorted({t for s in tags for t in s})
word2idx = {w: i + 2 for i, w in enumerate(words)}
word2idx['<pad>'] = 0
word2idx['<unk>'] = 1
tag2idx = {t: i for i, t in enumerate(tagset)}
MAX = 7
X = [[word2idx.get(w, 1) for w in s] for s in sents]
X = pad_sequences(X, maxlen=MAX, padding='post', value=0)
y = [[tag2idx[t] for t in s] for s in tags]
y = pad_sequences(y, maxlen=MAX, padding='post', value=tag2idx['O'])

inp = tf.keras.Input(shape=(MAX,), dtype='int32')
x = tf.keras.layers.Embedding(len(word2idx), 20, mask_zero=True)(inp)
x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(10, return_sequences=True, recurrent_dropout=0.1), merge_mode='sum')(x)
out = tf.keras.layers.Dense(len(tag2idx), activation='softmax')(x)
model = tf.keras.Model(inp, out)
model.compile('adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.summary()
model.fit(X, y, batch_size=9, epochs=1, verbose=0)

prob = model.predict(X[:3], verbose=0)
pred = prob.argmax(-1)
idx2tag = {i: t for t, i in tag2idx.items()}
for row, sent in zip(pred, sents[:3]):
    print([(w, idx2tag[int(k)]) for w, k in zip(sent, row)])
lengths = (X != 0).sum(axis=1)
