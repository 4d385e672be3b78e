import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM

# given: data = pd.DataFrame({"date": pd.date_range("2020-01-01", periods=500), "Close": np.random.rand(500), "Volume": np.random.rand(500)})
data = pd.read_csv("aapl_us_d.csv")
data["date"] = pd.to_datetime(data["date"])
data = data.set_index("date")
close = data["Close"]
train_size = int(len(close) * 0.8)

scaler = MinMaxScaler(feature_range=(-1, 1))
scaled = scaler.fit_transform(close)

lookback = 50
X_train, y_train = [], []
for i in range(lookback, train_size):
    X_train.append(scaled[i - lookback:i])
    y_train.append(scaled[i])
X_train, y_train = np.array(X_train), np.array(y_train)
model = Sequential([LSTM(50, input_shape=(lookback, 1)), Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1)
