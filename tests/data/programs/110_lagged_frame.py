import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from keras.models import Sequential
from keras.layers import GRU, Dense, Input

# given: data = pd.DataFrame({"date": pd.date_range("2022-01-01", periods=500), "demand": np.random.rand(500), "price": np.random.rand(500)})
data = pd.read_csv("demand.csv", parse_dates=["date"])
data["weekday"] = data["date"].dt.dayofweek
data["month"] = data["date"].dt.month
data["price_change"] = data["price"].pct_change().fillna(0)
data = data.drop(columns=["date"])

lags = 10
features = ["demand", "price", "weekday", "month", "price_change"]
blocks = []
for lag in range(lags, 0, -1):
    shifted = data[features].shift(lag)
    blocks.append(shifted.values)
cube = np.stack(blocks, axis=1)[lags:]
target = data["demand"].values[lags:]

X_train, X_test, y_train, y_test = train_test_split(cube, target, test_size=0.2, shuffle=False)

scaler = StandardScaler()
flat = X_train.reshape(-1, X_train.shape[-1])
X_train = scaler.fit_transform(flat).reshape(X_train.shape)
X_test = scaler.transform(X_test.reshape(-1, X_test.shape[-1])).reshape(X_test.shape)
y_train = y_train.reshape(-1, 1)
y_test = y_test.reshape(-1, 1)

model = Sequential([
    Input(shape=X_train.shape[1:]),
    GRU(24, return_sequences=True),
    GRU(12),
    Dense(1),
])
model.compile(loss="mae", optimizer="adam")
history = model.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_test, y_test), verbose=0)
pred = model.predict(X_test, verbose=0)
errors = np.abs(pred - y_test)
result = pd.DataFrame({"true": y_test.ravel(), "pred": pred.ravel()})
print(errors.mean(axis=0), result.shape)
