import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Input


class StockPredictor:
    def __init__(self, window=30, units=32):
        self.window = window
        self.units = units
        self.x_scaler = MinMaxScaler()
        self.y_scaler = MinMaxScaler()
        self.model = None

    def _windows(self, features, target):
        xs, ys = [], []
        for i in range(self.window, len(features)):
            xs.append(features[i - self.window:i])
            ys.append(target[i])
        return np.array(xs), np.array(ys)

    def build(self, n_features):
        self.model = Sequential([
            Input(shape=(self.window, n_features)),
            LSTM(self.units, return_sequences=True),
            Dropout(0.1),
            LSTM(self.units),
            Dense(1),
        ])
        self.model.compile(optimizer="adam", loss="mse", metrics=["mae"])
        return self.model

    def fit(self, frame, target_column="Close", epochs=1):
        features = self.x_scaler.fit_transform(frame.values)
        target = self.y_scaler.fit_transform(frame[[target_column]].values)
        X, y = self._windows(features, target)
        if self.model is None:
            self.build(X.shape[-1])
        return self.model.fit(X, y, epochs=epochs, batch_size=32, verbose=0)

    def predict_next(self, frame):
        features = self.x_scaler.transform(frame.values)
        last = features[-self.window:]
        scaled = self.model.predict(last[np.newaxis], verbose=0)
        return self.y_scaler.inverse_transform(scaled)[0, 0]


frame = pd.DataFrame(
    np.cumsum(np.random.randn(260, 5), axis=0) + 100,
    columns=["Open", "High", "Low", "Close", "Volume"],
)
train, test = frame.iloc[:200], frame.iloc[200:]
predictor = StockPredictor(window=30)
history = predictor.fit(train)
price = predictor.predict_next(test)
print("next close", price)

features = predictor.x_scaler.transform(test.values)
target = predictor.y_scaler.transform(test[["Close"]].values)
X_test, y_test = predictor._windows(features, target)
loss, mae = predictor.model.evaluate(X_test, y_test, verbose=0)
