import numpy as np
import pandas as pd
import math
from sklearn.preprocessing import MinMaxScaler
from sklearn.metrics import mean_squared_error, mean_absolute_error
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

# given: maindf = pd.DataFrame({"Date": pd.date_range("2020-01-01", periods=365), "Close": np.random.rand(365) * 1e4, "Volume": np.random.rand(365)})
maindf = pd.read_csv("BTC-USD.csv")
closedf = maindf[["Date", "Close"]]
closedf = closedf[closedf["Date"] > "2020-02-19"]
close_stock = closedf.copy()
del closedf["Date"]
scaler = MinMaxScaler(feature_range=(0, 1))
closedf = scaler.fit_transform(np.array(closedf).reshape(-1, 1))
print(closedf.shape)
training_size = int(len(closedf) * 0.60)
test_size = len(closedf) - training_size
train_data, test_data = closedf[0:training_size, :], closedf[training_size:len(closedf), :1]


def create_dataset(dataset, time_step=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - time_step - 1):
        a = dataset[i:(i + time_step), 0]
        dataX.append(a)
        dataY.append(dataset[i + time_step, 0])
    return np.array(dataX), np.array(dataY)


time_step = 15
X_train, y_train = create_dataset(train_data, time_step)
X_test, y_test = create_dataset(test_data, time_step)
X_train = X_train.reshape(X_train.shape[0], X_train.shape[1], 1)
X_test = X_test.reshape(X_test.shape[0], X_test.shape[1], 1)
model = Sequential()
model.add(LSTM(10, input_shape=(None, 1), activation="relu"))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
history = model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=1, batch_size=32, verbose=0)
train_predict = scaler.inverse_transform(model.predict(X_train, verbose=0))
original_ytrain = scaler.inverse_transform(y_train.reshape(-1, 1))
print("Train RMSE: ", math.sqrt(mean_squared_error(original_ytrain, train_predict)) >= 0)
loss = history.history["loss"]
epochs = range(len(loss))
