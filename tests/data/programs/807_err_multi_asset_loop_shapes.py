import numpy as np
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

assets = {"AAA": np.random.rand(260, 4), "BBB": np.random.rand(260, 5)}
LOOKBACK = 20


def to_supervised(arr):
    xs, ys = [], []
    for end in range(LOOKBACK, len(arr)):
        xs.append(arr[end - LOOKBACK:end, :])
        ys.append(arr[end, 3])
    return np.asarray(xs), np.asarray(ys)


model = Sequential([LSTM(16, input_shape=(LOOKBACK, 4)), Dropout(0.1), Dense(1)])
model.compile(optimizer="adam", loss="mse")
results = {}
for name, arr in assets.items():
    scaled = MinMaxScaler().fit_transform(arr)
    X, y = to_supervised(scaled)
    model.fit(X, y, epochs=1, verbose=0)
    results[name] = model.evaluate(X, y, verbose=0)
