import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Embedding, Bidirectional, LSTM, TimeDistributed, Dense, SpatialDropout1D

sents = [["john", "lives", "in", "paris"], ["she", "met", "mary"], ["rome", "is", "old", "and", "big"]] * 12
tagged = [["B", "O", "O", "L"], ["O", "O", "B"], ["L", "O", "O", "O", "O"]] * 12
vocab = {w: i + 2 for i, w in enumerate(sorted({w for s in sents for w in s}))}
tag2id = {"PAD": 0, "O": 1, "B": 2, "L": 3}

MAX = 8
X = pad_sequences([[vocab.get(w, 1) for w in s] for s in sents], maxlen=MAX, padding="post", value=0)
Y = pad_sequences([[tag2id[t] for t in ts] for ts in tagged], maxlen=MAX, padding="post", value=0)
sw = (Y != 0).astype("float32")
print(X.shape, Y.shape, sw.shape)

word_in = Input(shape=(MAX,))
m = Embedding(len(vocab) + 2, 20)(word_in)
m = SpatialDropout1D(0.1)(m)
m = Bidirectional(LSTM(16, return_sequences=True, recurrent_dropout=0.1))(m)
out = TimeDistributed(Dense(len(tag2id), activation="softmax"))(m)
ner = Model(word_in, out)
ner.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
ner.fit(X, Y, sample_weight=sw, batch_size=12, epochs=1, verbose=0)
p = np.argmax(ner.predict(X[:1], verbose=0), axis=-1)[0]
for w, t in zip(sents[0], p):
    print(w, t)
