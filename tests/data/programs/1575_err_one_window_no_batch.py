# given: wx = pd.DataFrame(np.random.rand(160, 4), columns=["T", "p", "rh", "wv"])
import numpy as np
import pandas as pd
import tensorflow as tf

wx = pd.read_csv("jena.csv")
mean, std = wx[:120].mean(), wx[:120].std()
wx = (wx - mean) / std


class Forecaster:
    def __init__(self, width, units):
        self.width = width
        self.model = tf.keras.Sequential([
            tf.keras.layers.Input(shape=(width, 4)),
            tf.keras.layers.LSTM(units),
            tf.keras.layers.Dense(1),
        ])
        self.model.compile(loss="mse", optimizer="adam")

    def train(self, rows):
        data = np.array(rows, dtype="float32")
        X = np.array([data[i:i + self.width] for i in range(len(data) - self.width)])
        y = data[self.width:, 0:1]
        self.model.fit(X, y, epochs=1, verbose=0)

    def next_temperature(self, rows):
        window = np.array(rows[-self.width:], dtype="float32")
        return self.model.predict(window, verbose=0)


f = Forecaster(width=18, units=22)
f.train(wx[:120])
print(f.next_temperature(wx[120:]) * std["T"] + mean["T"])
