# trap: silent
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

series = np.sin(np.arange(0, 200, 0.1)) + np.random.normal(0, 0.1, 2000)
split = int(len(series) * 0.8)
train, test = series[:split], series[split:]
mean, std = train.mean(), train.std()
train = (train - mean) / std
test = (test - mean) / std


def to_supervised(data, lag):
    xs, ys = [], []
    for i in range(len(data) - lag):
        xs.append(data[i:i + lag])
        ys.append(data[i + lag])
    return np.array(xs), np.array(ys)


lag = 24
X_train, y_train = to_supervised(train, lag)
X_test, y_test = to_supervised(test, lag)
print(X_train.shape, X_test.shape)

model = keras.Sequential([
    layers.LSTM(32, return_sequences=True, input_shape=(lag, 1)),
    layers.LSTM(16),
    layers.Dense(1),
])
model.compile("adam", "mae")
model.fit(X_train, y_train.reshape(-1, 1), epochs=1, batch_size=256, verbose=0)
yhat = model.predict(X_test, verbose=0)
residual = yhat - y_test
print("MAE", np.abs(residual).mean(), residual.shape)
