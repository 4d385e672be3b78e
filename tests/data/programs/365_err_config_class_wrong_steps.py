import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, TimeDistributed, RepeatVector, Input


class Config:
    n_steps_in = 20
    n_steps_out = 10
    n_features = 3
    units = 32


class Seq2SeqForecaster:
    def __init__(self, config):
        self.config = config
        self.model = self._build()

    def _build(self):
        c = self.config
        model = Sequential()
        model.add(Input((c.n_steps_in, c.n_features)))
        model.add(LSTM(c.units, activation="tanh"))
        model.add(RepeatVector(c.n_steps_out))
        model.add(LSTM(c.units, return_sequences=True))
        model.add(TimeDistributed(Dense(c.n_features)))
        model.compile(optimizer="adam", loss="mse")
        return model

    def prepare(self, series):
        c = self.config
        X, y = [], []
        last = len(series) - c.n_steps_in - c.n_steps_out + 1
        for i in range(0, last, 5):
            X.append(series[i:i + c.n_steps_in])
            y.append(series[i + c.n_steps_in:i + c.n_steps_in + c.n_steps_in])
        return np.stack(X[:-4]), np.stack(y[:-4])

    def train(self, series, epochs=1):
        X, y = self.prepare(series)
        print(X.shape, y.shape)
        return self.model.fit(X, y, epochs=epochs, verbose=0)


series = np.random.rand(300, 3)
forecaster = Seq2SeqForecaster(Config())
forecaster.train(series)
