import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM

LOOKBACK = 40
df = pd.DataFrame({"Date": pd.date_range("2021-01-01", periods=300), "Close": np.random.rand(300) + 10})
df["Date"] = pd.to_datetime(df.Date)
df.set_index("Date", inplace=True)
prices = df.filter(["Close"])
data = prices.values
n_train = int(np.ceil(len(data) * .8))
scaler = MinMaxScaler()
scaled = scaler.fit_transform(data)
train_data = scaled[0:int(n_train), :]
x_train, y_train = [], []
for i in range(LOOKBACK, len(train_data)):
    x_train.append(train_data[i-LOOKBACK:i, 0])
    y_train.append(train_data[i, 0])
x_train, y_train = np.array(x_train), np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))
model = Sequential()
model.add(LSTM(16, return_sequences=True, input_shape=(x_train.shape[1], 1)))
model.add(LSTM(8, return_sequences=False))
model.add(Dense(5))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, batch_size=16, epochs=1, verbose=0)
test_data = scaled[n_train - LOOKBACK:, :]
x_test, y_test = [], data[n_train:, :]
for i in range(LOOKBACK, len(test_data)):
    x_test.append(test_data[i-LOOKBACK:i, 0])
x_test = np.array(x_test)
x_test = np.reshape(x_test, (x_test.shape[0], x_test.shape[1], 1))
predictions = scaler.inverse_transform(model.predict(x_test, verbose=0))
rmse = np.sqrt(np.mean((predictions - y_test) ** 2))
train = prices[:n_train]
valid = prices[n_train:].copy()
valid["Predictions"] = predictions
print(valid.tail(), rmse)
