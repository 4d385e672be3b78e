import numpy as np
import tensorflow as tf
from tensorflow import keras


class LSTMForecaster:
    """An estimator with fit and predict, as scikit-learn has them."""

    def __init__(self, window=12, horizon=3, units=(32, 16), epochs=1):
        self.window = window
        self.horizon = horizon
        self.units = units
        self.epochs = epochs
        self.model_ = None

    def _windows(self, series):
        n = series.shape[0] - self.window - self.horizon + 1
        X = np.zeros((n, self.window, series.shape[1]), dtype=np.float32)
        Y = np.zeros((n, self.horizon), dtype=np.float32)
        for i in range(n):
            X[i] = series[i : i + self.window]
            Y[i] = series[i + self.window : i + self.window + self.horizon, 0]
        return X, Y

    def _build(self, n_features):
        inp = keras.Input(shape=(self.window, n_features))
        h = inp
        for k, u in enumerate(self.units):
            last = k == len(self.units) - 1
            h = keras.layers.LSTM(u, return_sequences=not last)(h)
        out = keras.layers.Dense(self.horizon)(h)
        model = keras.Model(inp, out)
        model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse", metrics=["mae"])
        return model

    def fit(self, series):
        X, Y = self._windows(series)
        self.model_ = self._build(series.shape[1])
        self.model_.fit(X, Y, epochs=self.epochs, batch_size=32, verbose=0)
        return self

    def predict(self, series):
        last = series[-self.window:]
        return self.model_.predict(last[np.newaxis], verbose=0)[0]


t = np.arange(300)
series = np.column_stack([np.sin(t / 10), np.cos(t / 10), t / 300])
forecaster = LSTMForecaster(window=20, horizon=5).fit(series)
future = forecaster.predict(series)
print(future.shape, forecaster.model_.output_shape)
