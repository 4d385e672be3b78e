import numpy as np
from dataclasses import dataclass
from sklearn.preprocessing import StandardScaler
from tensorflow import keras


@dataclass
class Config:
    lookback: int = 20
    horizon: int = 5
    units: int = 20
    features: int = 4


class Forecaster:
    def __init__(self, config):
        self.config = config
        self.x_scaler = StandardScaler()
        self.y_scaler = StandardScaler()
        self.model = self._build()

    def _build(self):
        c = self.config
        inputs = keras.Input(shape=(c.lookback, c.features))
        x = keras.layers.LSTM(c.units, return_sequences=True)(inputs)
        x = keras.layers.LayerNormalization()(x)
        x = keras.layers.LSTM(c.units)(x)
        outputs = keras.layers.Dense(c.horizon)(x)
        model = keras.Model(inputs, outputs, name='forecaster')
        model.compile(optimizer='adam', loss=keras.losses.Huber())
        return model

    def windows(self, data):
        c = self.config
        xs, ys = [], []
        for start in range(len(data) - c.lookback - c.horizon + 1):
            stop = start + c.lookback
            xs.append(data[start:stop])
            ys.append(data[stop:stop + c.horizon, -1])
        return np.stack(xs), np.stack(ys)

    def fit(self, data, epochs=1):
        scaled = self.x_scaler.fit_transform(data)
        self.y_scaler.fit(data[:, -1:])
        x, y = self.windows(scaled)
        return self.model.fit(x, y, epochs=epochs, validation_split=0.1, verbose=0)

    def predict(self, recent):
        scaled = self.x_scaler.transform(recent)[-self.config.lookback:]
        out = self.model.predict(scaled[np.newaxis], verbose=0)
        return self.y_scaler.inverse_transform(out)[0]


data = np.cumsum(np.random.randn(250, 4), axis=0)
f = Forecaster(Config())
history = f.fit(data)
next_five = f.predict(data[-40:])
print(next_five.shape)
x, y = f.windows(data)
