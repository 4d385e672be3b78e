import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input

words = "the cat sat on the mat and the dog sat on the log".split()
vocab = sorted(set(words))
ix = {w: i for i, w in enumerate(vocab)}
n, V = 3, len(vocab)
X, y = [], []
for i in range(len(words) - n):
    X.append([np.eye(V)[ix[w]] for w in words[i:i + n]])
    y.append(ix[words[i + n]])
X, y = np.array(X), np.eye(V)[y]
print(X.shape, y.shape)
model = Sequential([Input((n, len(words))), LSTM(10), Dense(V, activation="softmax")])
model.compile("adam", "categorical_crossentropy")
model.fit(X, y, epochs=1)
