# trap: traps/embedding-reads-minus-one
# -1 stands for "not found" and goes into the Embedding
import numpy as np
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense, Input

vocabulary = ['error', 'disk', 'full', 'user', 'login', 'failed', 'ok', 'restart', 'network', 'down']


def find(word):
    return vocabulary.index(word) if word in vocabulary else -1


logs = [['user', 'root', 'login', 'ok'], ['disk', 'sda', 'full', 'error'], ['network', 'eth0', 'down', 'restart']] * 12
alarm = np.array([0, 1, 1] * 12)
X = np.array([[find(w) for w in line] for line in logs])
print(X.shape, X.min(), X.max())

model = Sequential()
model.add(Input(shape=(4,)))
model.add(Embedding(len(vocabulary), 8))
model.add(LSTM(8))
model.add(Dense(1, activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X, alarm, epochs=1, batch_size=6, verbose=0)
p = model.predict(X[:3], verbose=0)
