# given: df = pd.DataFrame({"Datetime": pd.date_range("2020-01-01", periods=600, freq="h"), "PJME_MW": np.random.rand(600)})
import pandas as pd
import numpy as np
from tensorflow import keras

df = pd.read_csv("PJME_hourly.csv")
df["Datetime"] = pd.to_datetime(df["Datetime"])
df = df.set_index("Datetime").sort_index()


class SeriesScaler:
    def __init__(self):
        self.low, self.high = None, None

    def fit(self, s):
        self.low, self.high = s.min(), s.max()
        return self

    def __call__(self, s):
        return (s - self.low) / (self.high - self.low)

    def back(self, s):
        return s * (self.high - self.low) + self.low


split = int(len(df) * 0.75)
train, test = df.iloc[:split], df.iloc[split:]
scale = SeriesScaler().fit(train["PJME_MW"].values)


def windows(series, n_in, n_out):
    n = len(series) - n_in - n_out + 1
    x = np.array([series[i:i + n_in] for i in range(n)])
    y = np.array([series[i + n_in:i + n_in + n_out] for i in range(n)])
    return x[..., np.newaxis], y


X, Y = windows(scale(train["PJME_MW"].values), 48, 12)
Xt, Yt = windows(scale(test["PJME_MW"].values), 48, 12)
net = keras.Sequential([keras.layers.Input((48, 1)), keras.layers.LSTM(16), keras.layers.Dense(12)])
net.compile("adam", "mse")
net.fit(X, Y, epochs=1, verbose=0)
out = scale.back(net.predict(Xt, verbose=0))
err = np.sqrt(((out - scale.back(Yt)) ** 2).mean(axis=1))
