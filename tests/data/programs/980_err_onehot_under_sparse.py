import string
import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Activation, LSTM

text = ("the quick brown fox jumps over the lazy dog and runs away from it " * 12).strip()
alphabet = sorted(set(text))
to_int = dict((ch, n) for n, ch in enumerate(alphabet))

maxlen, step = 20, 3
sentences, next_chars = [], []
for i in range(0, len(text) - maxlen, step):
    sentences.append(text[i: i + maxlen])
    next_chars.append(text[i + maxlen])
print("nb sequences:", len(sentences))

X = np.zeros((len(sentences), maxlen, len(alphabet)), dtype=bool)
y = np.zeros((len(sentences), len(alphabet)), dtype=bool)
for i, sentence in enumerate(sentences):
    for t, char in enumerate(sentence):
        X[i, t, to_int[char]] = 1
    y[i, to_int[next_chars[i]]] = 1

model = Sequential()
model.add(LSTM(32, input_shape=(maxlen, len(alphabet))))
model.add(Dense(len(alphabet)))
model.add(Activation("softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop")
model.fit(X, y, batch_size=64, epochs=1)
