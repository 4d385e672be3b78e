# trap: silent
import numpy as np
import pandas as pd
from keras.models import Sequential
from keras.layers import LSTM, Dense, Flatten, Dropout

# hourly load, one year is cut down to some weeks
idx = pd.date_range("2021-01-01", periods=900, freq="h")
df = pd.DataFrame(index=idx)
df["load"] = 100 + 20 * np.sin(np.arange(900) * 2 * np.pi / 24) + np.random.normal(0, 3, 900)
df["temp"] = np.random.normal(15, 5, 900)
df["hour"] = df.index.hour
df["weekend"] = (df.index.dayofweek > 4).astype(int)

LOOKBACK = 48
AHEAD = 24

values = ((df - df.mean()) / df.std()).values


def to_supervised(data, n_in, n_out):
    X, y = list(), list()
    in_start = 0
    for _ in range(len(data)):
        in_end = in_start + n_in
        out_end = in_end + n_out
        if out_end <= len(data):
            X.append(data[in_start:in_end, :])
            y.append(data[in_end:out_end, 0])
        in_start += 1
    return np.array(X), np.array(y)


X, y = to_supervised(values, LOOKBACK, AHEAD)
print(X.shape, y.shape)
n = int(0.8 * len(X))
trainX, testX = X[:n], X[n:]
trainY, testY = y[:n], y[n:]

model = Sequential()
model.add(LSTM(16, input_shape=(trainX.shape[1], trainX.shape[2])))
model.add(Dropout(0.2))
model.add(Flatten())
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
history = model.fit(trainX, trainY, epochs=1, batch_size=64, validation_data=(testX, testY), verbose=0)
print(history.history["val_loss"])
