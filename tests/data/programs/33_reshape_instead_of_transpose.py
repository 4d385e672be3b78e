# trap: traps/reshape-for-transpose/
import numpy as np
from keras import Sequential, Input
from keras.layers import LSTM, Dense

raw = np.random.rand(200, 9, 50)      # samples, channels, time
n, channels, T = raw.shape
X = raw.reshape(n, T, channels)
y = np.random.randint(0, 2, n)
clf = Sequential()
clf.add(Input((T, channels)))
clf.add(LSTM(32))
clf.add(Dense(1, activation="sigmoid"))
clf.compile("adam", "binary_crossentropy", metrics=["accuracy"])
clf.fit(X, y, verbose=0)
