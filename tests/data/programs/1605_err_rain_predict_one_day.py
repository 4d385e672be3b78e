# given: df = pd.DataFrame(np.random.rand(120, 5), columns=["MinTemp", "MaxTemp", "Humidity", "Pressure", "Rain"])
# I trained it and it looks good, but I cannot scale my prediction back. What am I missing?
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.layers import LSTM, Dense, Dropout
from tensorflow.keras.models import Sequential

df = pd.read_csv("weatherAUS.csv")
features = ["MinTemp", "MaxTemp", "Humidity", "Pressure"]
x_scaler = MinMaxScaler()
y_scaler = MinMaxScaler()
xs = x_scaler.fit_transform(df[features])
ys = y_scaler.fit_transform(df[["Rain"]])

n_past, n_future = 10, 3
X, Y = [], []
for i in range(n_past, len(xs) - n_future + 1):
    X.append(xs[i - n_past:i, :])
    Y.append(ys[i:i + n_future, :])
X, Y = np.array(X), np.array(Y)
print(X.shape, Y.shape)

model = Sequential()
model.add(LSTM(32, input_shape=(X.shape[1], X.shape[2]), return_sequences=True))
model.add(LSTM(16))
model.add(Dropout(0.2))
model.add(Dense(n_future))
model.compile(optimizer="adam", loss="mse")
model.fit(X, Y[:, :, 0], epochs=1, batch_size=16, validation_split=0.1, verbose=0)

forecast = model.predict(X[-5:], verbose=0)
print(forecast.shape)
rain = y_scaler.inverse_transform(forecast)
copies = np.repeat(forecast[:, :1], len(features), axis=-1)
rain_x = x_scaler.inverse_transform(copies)[:, 0]
truth = y_scaler.inverse_transform(Y[-5:])
print(rain, truth)
