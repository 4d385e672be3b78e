import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

HORIZONS = (1, 3, 7)
LOOKBACK = 21
data = np.random.rand(500, 4)


def supervised(data, horizon):
    X, y = [], []
    for t in range(LOOKBACK, len(data) - horizon + 1):
        X.append(data[t - LOOKBACK:t])
        y.append(data[t + horizon - 1, -1])
    return np.array(X), np.array(y)


models, scores = {}, {}
for h in HORIZONS:
    X, y = supervised(data, h)
    cut = len(X) - 60
    m = Sequential([Input((LOOKBACK, data.shape[1])), LSTM(10), Dense(1)])
    m.compile("adam", "mae")
    m.fit(X[:cut], y[:cut], epochs=1, verbose=0)
    p = m.predict(X[cut:], verbose=0).flatten()
    models[h] = m
    scores[h] = np.abs(p - y[cut:]).mean()
latest = data[-LOOKBACK:][np.newaxis]
outlook = {h: float(m.predict(latest, verbose=0)[0, 0]) for h, m in models.items()}
table = np.array([[h, scores[h], outlook[h]] for h in HORIZONS])
