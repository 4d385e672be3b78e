import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Input

# EEG: trials x channels x time
n_trials, n_channels, n_times = 80, 14, 100
eeg = np.random.randn(n_trials, n_channels, n_times)
labels = np.random.randint(0, 2, n_trials)

eeg -= eeg.mean(axis=2, keepdims=True)
eeg /= eeg.std(axis=2, keepdims=True)

# LSTM wants (samples, time, channels)
# trap: traps/reshape-for-transpose
X = eeg.reshape(n_trials, n_times, n_channels)

idx = np.random.permutation(n_trials)
X, labels = X[idx], labels[idx]

model = Sequential()
model.add(Input(shape=(n_times, n_channels)))
model.add(LSTM(30))
model.add(Dropout(0.5))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X[:60], labels[:60], epochs=1, batch_size=10, validation_data=(X[60:], labels[60:]))
