import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input

series = np.cumsum(np.random.randn(200))
window = 10

X = np.array([series[i:i + window] for i in range(len(series) - window)])
y = series[window - 1:]
X = X[..., np.newaxis]

model = Sequential([Input((window, 1)), LSTM(20), Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)
