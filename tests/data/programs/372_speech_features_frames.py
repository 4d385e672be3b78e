import numpy as np
from sklearn.preprocessing import OneHotEncoder
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Conv1D, BatchNormalization, MaxPooling1D

SR, DURATION, HOP, WIN = 8000, 1.0, 128, 256


def frames(signal, win, hop):
    n = 1 + (len(signal) - win) // hop
    idx = np.arange(win)[None, :] + hop * np.arange(n)[:, None]
    return signal[idx]


def log_spectrum(signal):
    f = frames(signal, WIN, HOP) * np.hanning(WIN)
    spec = np.abs(np.fft.rfft(f, axis=1)) ** 2
    return np.log(spec + 1e-8)


clips = [np.random.randn(int(SR * DURATION)) for _ in range(36)]
emotions = np.array(["happy", "sad", "angry"] * 12)
X = np.array([log_spectrum(c) for c in clips])
enc = OneHotEncoder()
Y = enc.fit_transform(emotions.reshape(-1, 1)).toarray()
mean = X.mean(axis=(0, 1), keepdims=True)
X = X - mean
model = Sequential()
model.add(Conv1D(16, 5, strides=1, padding="same", activation="relu", input_shape=(X.shape[1], X.shape[2])))
model.add(BatchNormalization())
model.add(MaxPooling1D(pool_size=4, strides=2, padding="same"))
model.add(LSTM(16, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(16))
model.add(Dense(Y.shape[1], activation="softmax"))
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X, Y, batch_size=6, epochs=1, verbose=0)
labels = enc.inverse_transform(model.predict(X[:4], verbose=0))
