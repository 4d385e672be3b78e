import datetime as dt
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras

dates = [dt.date(2023, 1, 1) + dt.timedelta(days=i) for i in range(180)]
df = pd.DataFrame({"Date": dates, "Close": np.random.rand(180).cumsum() + 50})
df["Date"] = pd.to_datetime(df["Date"])
df.set_index("Date", inplace=True)
data = df.filter(["Close"])
dataset = data.values
training_data_len = int(np.ceil(len(dataset) * 0.8))
scaler = MinMaxScaler(feature_range=(0, 1))
scaled_data = scaler.fit_transform(dataset)

train_data = scaled_data[0:training_data_len, :]
x_train, y_train = [], []
for i in range(60, len(train_data)):
    x_train.append(train_data[i - 60 : i, 0])
    y_train.append(train_data[i, 0])
    if i <= 61:
        print(len(x_train), len(y_train))
x_train, y_train = np.array(x_train), np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))

model = keras.Sequential()
model.add(keras.layers.LSTM(32, return_sequences=True, input_shape=(x_train.shape[1], 1)))
model.add(keras.layers.LSTM(16, return_sequences=False))
model.add(keras.layers.Dense(8))
model.add(keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, batch_size=16, epochs=1, verbose=0)

test_data = scaled_data[training_data_len - 60 :, :]
x_test = []
y_test = dataset[training_data_len:, :]
for i in range(60, len(test_data)):
    x_test.append(test_data[i - 60 : i, 0])
x_test = np.array(x_test)
x_test = np.reshape(x_test, (x_test.shape[0], x_test.shape[1], 1))
predictions = model.predict(x_test, verbose=0)
predictions = scaler.inverse_transform(predictions)
rmse = np.sqrt(np.mean(((predictions - y_test) ** 2)))
train = data[:training_data_len]
valid = data[training_data_len:].copy()
valid["Predictions"] = predictions

x_input = scaled_data[-60:].reshape(1, -1)
temp_input = list(x_input)
temp_input = temp_input[0].tolist()
lst_output = []
i = 0
while i < 5:
    if len(temp_input) > 60:
        x_input = np.array(temp_input[1:])
        x_input = x_input.reshape(1, -1)
        x_input = x_input.reshape((1, 60, 1))
        yhat = model.predict(x_input, verbose=0)
        temp_input.extend(yhat[0].tolist())
        temp_input = temp_input[1:]
        lst_output.extend(yhat.tolist())
    else:
        x_input = x_input.reshape((1, 60, 1))
        yhat = model.predict(x_input, verbose=0)
        temp_input.extend(yhat[0].tolist())
        lst_output.extend(yhat.tolist())
    i = i + 1
future = scaler.inverse_transform(np.array(lst_output))
print(future.shape)
