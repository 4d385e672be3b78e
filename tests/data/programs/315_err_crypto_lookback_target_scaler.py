# given: data = pd.DataFrame(np.random.rand(300, 5), columns=["Open", "High", "Low", "Close", "Volume"])
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM, Input

data = pd.read_csv("BTC-USD.csv", index_col="Date", parse_dates=True)
prices = data.filter(["Close", "Volume"])
dataset = prices.values
training_len = int(np.ceil(len(dataset) * .8))
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(dataset)

train = scaled[0:training_len, :]
x_train, y_train = [], []
for i in range(60, len(train)):
    x_train.append(train[i-60:i, :])
    y_train.append(train[i, 0])
x_train, y_train = np.array(x_train), np.array(y_train)

model = Sequential()
model.add(Input(shape=(x_train.shape[1], x_train.shape[2])))
model.add(LSTM(20, return_sequences=True))
model.add(LSTM(20, return_sequences=False))
model.add(Dense(5))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, batch_size=32, epochs=1, verbose=0)

test = scaled[training_len - 60:, :]
x_test = np.array([test[i-60:i, :] for i in range(60, len(test))])
predictions = model.predict(x_test, verbose=0)
predictions = scaler.inverse_transform(predictions)
rmse = np.sqrt(np.mean((predictions - dataset[training_len:, 0]) ** 2))
print(rmse)
