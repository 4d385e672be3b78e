import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Bidirectional

n_days = 300
df = pd.DataFrame(
    {
        "date": pd.date_range("2022-01-01", periods=n_days),
        "units": np.random.poisson(20, n_days),
        "promo": np.random.randint(0, 2, n_days),
    }
)
df["dow"] = df["date"].dt.dayofweek
df["mean7"] = df["units"].rolling(7, min_periods=1).mean()
df["lag1"] = df["units"].shift(1).fillna(0)
features = ["units", "promo", "dow", "mean7", "lag1"]
values = df[features].values.astype("float32")
scaler = MinMaxScaler()
scaled = scaler.fit_transform(values)


def make_sequences(arr, size, target_col=0):
    return (
        np.stack([arr[i:i + size] for i in range(len(arr) - size)]),
        arr[size:, target_col],
    )


SIZE = 21
X, y = make_sequences(scaled, SIZE)
cut = len(X) - 60
Xtr, Xte, ytr, yte = X[:cut], X[cut:], y[:cut], y[cut:]
model = Sequential()
model.add(Bidirectional(LSTM(16), input_shape=(SIZE, len(features))))
model.add(Dense(1))
model.compile(loss="huber", optimizer="adam")
model.fit(Xtr, ytr, epochs=1, batch_size=30, verbose=0)
yhat = model.predict(Xte, verbose=0)
dummy = np.zeros((len(yhat), len(features)))
dummy[:, 0] = yhat[:, 0]
units = scaler.inverse_transform(dummy)[:, 0]
window = Xte[-1].copy()
future = []
for step in range(7):
    nxt = model.predict(window[np.newaxis, :, :], verbose=0)[0, 0]
    future.append(nxt)
    row = window[-1].copy()
    row[0] = nxt
    window = np.vstack([window[1:], row])
print(units.shape, window.shape)
