import numpy as np
from tensorflow.keras.layers import Input, Embedding, TimeDistributed, Conv1D, GlobalMaxPooling1D, Bidirectional, LSTM, Dense, concatenate, Dropout
from tensorflow.keras.models import Model

sentences = [["EU", "rejects", "German", "call"], ["Peter", "Blackburn"], ["BRUSSELS", "1996", "lamb"]] * 20
tags = [["ORG", "O", "MISC", "O"], ["PER", "PER"], ["LOC", "O", "O"]] * 20
words = sorted({w for s in sentences for w in s})
chars = sorted({c for w in words for c in w})
labels = sorted({t for ts in tags for t in ts})
w2i = {w: i + 2 for i, w in enumerate(words)}
c2i = {c: i + 2 for i, c in enumerate(chars)}
t2i = {t: i for i, t in enumerate(labels)}
MAX_LEN, MAX_CHAR = 6, 10
X_word = np.zeros((len(sentences), MAX_LEN), dtype=int)
X_char = np.zeros((len(sentences), MAX_LEN, MAX_CHAR), dtype=int)
Y = np.zeros((len(sentences), MAX_LEN), dtype=int)
for i, s in enumerate(sentences):
    for j, w in enumerate(s[:MAX_LEN]):
        X_word[i, j] = w2i[w]
        Y[i, j] = t2i[tags[i][j]]
        for k, c in enumerate(w[:MAX_CHAR]):
            X_char[i, j, k] = c2i[c]
word_in = Input((MAX_LEN,))
emb_word = Embedding(len(words) + 2, 20)(word_in)
char_in = Input((MAX_LEN, MAX_CHAR))
emb_char = TimeDistributed(Embedding(len(chars) + 2, 10))(char_in)
char_conv = TimeDistributed(Conv1D(12, 3, padding="same"))(emb_char)
char_enc = TimeDistributed(GlobalMaxPooling1D())(char_conv)
x = concatenate([emb_word, char_enc])
x = Dropout(0.3)(x)
main = Bidirectional(LSTM(16, return_sequences=True))(x)
out = TimeDistributed(Dense(len(labels), activation="softmax"))(main)
model = Model([word_in, char_in], out)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["acc"])
model.fit([X_word, X_char], Y[..., None], batch_size=12, epochs=1, verbose=0)
p = np.argmax(model.predict([X_word, X_char], verbose=0), axis=-1)
