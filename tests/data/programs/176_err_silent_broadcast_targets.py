# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense

rng = np.random.default_rng(1)
temps = 15 + 10 * np.sin(np.linspace(0, 30, 700)) + rng.normal(size=700)
HISTORY = 21
X = np.lib.stride_tricks.sliding_window_view(temps, HISTORY)[:-1]
y = temps[HISTORY:]
X = X[..., None]
cut = int(0.8 * len(X))
X_tr, X_te = X[:cut], X[cut:]
y_tr, y_te = y[:cut], y[cut:]
net = Sequential()
net.add(LSTM(24, input_shape=X_tr.shape[1:], return_sequences=True))
net.add(LSTM(12, return_sequences=True))
net.add(Dense(1))
net.compile(optimizer="adam", loss="mse")
net.fit(X_tr, y_tr, epochs=1, batch_size=32, verbose=0)
out = net.predict(X_te, verbose=0)
print(out.shape, y_te.shape)
