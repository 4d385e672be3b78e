import numpy as np
from tensorflow.keras.layers import Dense, LSTM, Embedding
from tensorflow.keras.models import Sequential
from tensorflow.keras.utils import to_categorical

MAXLEN, WORDS, TAGS = 18, 90, 6
sents = np.random.randint(1, WORDS, (120, MAXLEN))
tags = np.random.randint(0, TAGS, (120, MAXLEN))
onehot = np.array([to_categorical(t, num_classes=TAGS) for t in tags])
m = Sequential([Embedding(WORDS, 16), LSTM(24, return_sequences=True), Dense(TAGS, activation="softmax")])
m.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
m.fit(sents[:100], onehot[:100], batch_size=20, epochs=1, verbose=0)
pred = m.predict(sents[100:], verbose=0).argmax(-1)
gold = onehot[100:]
acc = (pred == gold).mean()
conf = np.zeros((TAGS, TAGS), int)
np.add.at(conf, (gold.argmax(-1).ravel(), pred.ravel()), 1)
hits = conf.diagonal() / conf.sum(axis=1)
weights = np.ones(MAXLEN) @ (pred == tags[100:])
print(acc, hits, weights)
