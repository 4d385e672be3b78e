# trap: traps/embedding-reads-minus-one/
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Masking, Embedding, Bidirectional, LSTM, TimeDistributed, Dense

sentences = [
    ["the", "cat", "sat"],
    ["john", "lives", "in", "paris"],
    ["mary", "met", "john", "in", "berlin", "yesterday"],
    ["no", "names", "here"],
] * 8
tags = [
    ["O", "O", "O"],
    ["PER", "O", "O", "LOC"],
    ["PER", "O", "PER", "O", "LOC", "O"],
    ["O", "O", "O"],
] * 8

word2idx = {w: i for i, w in enumerate(sorted({w for s in sentences for w in s}))}
tag2idx = {"O": 0, "PER": 1, "LOC": 2}
MAX_LEN = 8

X = [[word2idx[w] for w in s] for s in sentences]
X = pad_sequences(sequences=X, maxlen=MAX_LEN, padding="post", value=-1)
y = [[tag2idx[t] for t in s] for s in tags]
y = pad_sequences(sequences=y, maxlen=MAX_LEN, padding="post", value=tag2idx["O"])

inp = Input(shape=(MAX_LEN,))
emb = Embedding(input_dim=len(word2idx), output_dim=16)(inp)
emb = Masking(mask_value=-1)(emb)
seq = Bidirectional(LSTM(units=16, return_sequences=True))(emb)
out = TimeDistributed(Dense(len(tag2idx), activation="softmax"))(seq)
model = Model(inp, out)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, batch_size=8, epochs=1, verbose=0)
p = np.argmax(model.predict(X[:2], verbose=0), axis=-1)
