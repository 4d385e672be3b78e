import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, RepeatVector, TimeDistributed, Dense, Input

# wind speed, next 24 hours: the forecast is the same for every hour, why?
hours = 1000
wind = np.abs(np.sin(np.arange(hours) / 12)) + np.random.rand(hours) * 0.1
n_in, n_out = 72, 24


def supervised(series, n_in, n_out):
    X, Y = [], []
    for i in range(n_in, len(series) - n_out + 1):
        X.append(series[i - n_in:i])
        Y.append(series[i:i + n_out])
    return np.array(X)[..., np.newaxis], np.array(Y)


X, Y = supervised(wind, n_in, n_out)
split = int(len(X) * 0.9)
model = Sequential([
    Input((n_in, 1)),
    LSTM(32),
    RepeatVector(n_out),
    LSTM(32, return_sequences=True),
    TimeDistributed(Dense(n_out)),
])
model.compile(optimizer="adam", loss="mse")
model.fit(X[:split], Y[:split], epochs=1, batch_size=64, verbose=0)
forecast = model.predict(X[split:], verbose=0)
print(forecast.shape)
