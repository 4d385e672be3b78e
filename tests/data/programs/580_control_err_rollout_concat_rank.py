import numpy as np
import tensorflow as tf


class Forecaster:
    def __init__(self, lookback, channels):
        self.lookback, self.channels = lookback, channels
        self.net = tf.keras.Sequential([
            tf.keras.Input((lookback, channels)),
            tf.keras.layers.LSTM(20),
            tf.keras.layers.Dense(channels),
        ])
        self.net.compile("adam", "mse")

    def fit(self, data, **kw):
        x = np.stack([data[i:i + self.lookback] for i in range(len(data) - self.lookback)])
        y = data[self.lookback:]
        self.net.fit(x, y, verbose=0, **kw)
        self.last = data[-self.lookback:]
        return self

    def forecast(self, steps):
        window = self.last[np.newaxis]
        out = []
        for _ in range(steps):
            nxt = self.net.predict(window, verbose=0)
            out.append(nxt)
            window = np.concatenate([window[:, 1:], nxt], axis=1)
        return np.concatenate(out)


data = np.random.rand(300, 5)
model = Forecaster(lookback=28, channels=5).fit(data, epochs=1)
print(model.forecast(14).shape)
