import numpy as np
import keras
from keras.layers import Input, Embedding, LSTM, Bidirectional, TimeDistributed, Dense, Dropout
from keras.models import Model
from keras.utils import pad_sequences, to_categorical

sentences = [["the", "cat", "sat"], ["a", "dog", "ran", "home"], ["birds", "sing"], ["we", "saw", "the", "old", "house"]] * 10
tags = [["D", "N", "V"], ["D", "N", "V", "N"], ["N", "V"], ["P", "V", "D", "A", "N"]] * 10
words = sorted({w for s in sentences for w in s})
tagset = sorted({t for s in tags for t in s})
word2idx = {w: i + 2 for i, w in enumerate(words)}
word2idx["PAD"] = 0
word2idx["UNK"] = 1
tag2idx = {t: i + 1 for i, t in enumerate(tagset)}
tag2idx["PAD"] = 0
MAX_LEN = 8

X = [[word2idx.get(w, 1) for w in s] for s in sentences]
X = pad_sequences(X, maxlen=MAX_LEN, padding="post", value=word2idx["PAD"])
y = [[tag2idx[t] for t in s] for s in tags]
y = pad_sequences(y, maxlen=MAX_LEN, padding="post", value=tag2idx["PAD"])
weights = (y != 0).astype("float32")
y = to_categorical(y, num_classes=len(tag2idx))
print(X.shape, y.shape, weights.shape)

inp = Input(shape=(MAX_LEN,))
emb = Embedding(len(word2idx), 20)(inp)
emb = Dropout(0.1)(emb)
h = Bidirectional(LSTM(30, return_sequences=True, recurrent_dropout=0.1))(emb)
out = TimeDistributed(Dense(len(tag2idx), activation="softmax"))(h)
model = Model(inp, out)
model.compile(optimizer="adam", loss="categorical_crossentropy", weighted_metrics=["accuracy"])
model.fit(X, y, sample_weight=weights, batch_size=10, epochs=1, verbose=0)
p = model.predict(X[:1], verbose=0)
p = np.argmax(p, axis=-1)
for w, pred in zip(X[0], p[0]):
    if w != 0:
        print(w, pred)
