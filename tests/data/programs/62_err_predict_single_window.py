import numpy as np
import tensorflow as tf

lookback, n_features = 14, 5
raw = np.random.rand(400, n_features)


def to_supervised(arr, n):
    X, y = [], []
    for i in range(n, len(arr)):
        X.append(arr[i - n:i])
        y.append(arr[i][0])
    return np.array(X), np.array(y).reshape(-1, 1)


X, y = to_supervised(raw, lookback)
model = tf.keras.Sequential([
    tf.keras.layers.Input((lookback, n_features)),
    tf.keras.layers.LSTM(20, return_sequences=True),
    tf.keras.layers.LSTM(10),
    tf.keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(X, y, epochs=1, verbose=0)

# forecast tomorrow
last_window = raw[-lookback:]
tomorrow = model.predict(last_window, verbose=0)
print(tomorrow[0, 0])
