# A small forecaster in a class with fit, predict and score
import numpy as np
import pandas as pd
import tensorflow as tf
from dataclasses import dataclass


@dataclass
class Settings:
    n_in: int = 21
    n_out: int = 7
    units: int = 16
    cell: str = "lstm"
    rate: float = 1e-3


class Forecaster:
    CELLS = {"lstm": tf.keras.layers.LSTM, "gru": tf.keras.layers.GRU}

    def __init__(self, settings, columns, target):
        self.s = settings
        self.columns = columns
        self.target = target
        self.model = None

    def _scale(self, df):
        return (df[self.columns] - self.mean) / self.std

    def _windows(self, values):
        xs, ys = [], []
        col = self.columns.index(self.target)
        last = len(values) - self.s.n_out
        for i in range(self.s.n_in, last + 1):
            xs.append(values[i - self.s.n_in:i])
            ys.append(values[i:i + self.s.n_out, col])
        return np.array(xs, dtype="float32"), np.array(ys, dtype="float32")

    def _build(self):
        layer = self.CELLS[self.s.cell]
        model = tf.keras.Sequential([
            tf.keras.Input((self.s.n_in, len(self.columns))),
            layer(self.s.units, return_sequences=True),
            layer(self.s.units),
            tf.keras.layers.Dense(self.s.n_out),
        ])
        model.compile(optimizer=tf.keras.optimizers.Adam(self.s.rate), loss="mse")
        return model

    def fit(self, df):
        self.mean, self.std = df[self.columns].mean(), df[self.columns].std()
        x, y = self._windows(self._scale(df).values)
        self.model = self._build()
        self.model.fit(x, y, epochs=1, batch_size=32, verbose=0)
        return self

    def predict(self, df):
        recent = self._scale(df).values[-self.s.n_in:]
        out = self.model.predict(recent[np.newaxis, ...], verbose=0)[0]
        return out * self.std[self.target] + self.mean[self.target]

    def score(self, df):
        x, y = self._windows(self._scale(df).values)
        return self.model.evaluate(x, y, verbose=0)


idx = pd.date_range("2022-01-01", periods=365, freq="D")
sales = pd.DataFrame({"units": np.random.poisson(20, 365), "price": np.random.rand(365), "weekday": idx.dayofweek}, index=idx)
train, test = sales[:"2022-09-30"], sales["2022-10-01":]
f = Forecaster(Settings(), ["units", "price", "weekday"], "units").fit(train)
week = f.predict(train)
g = Forecaster(Settings(cell="gru", n_out=3), ["units", "price"], "units").fit(train)
print(week.shape, f.score(test), g.predict(train).shape)
