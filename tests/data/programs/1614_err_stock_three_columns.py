# given: df = pd.DataFrame({"Open": np.random.rand(160), "High": np.random.rand(160), "Close": np.random.rand(160)})
import numpy as np
import pandas as pd
from keras import Sequential
from keras.layers import Dense, Input, LSTM

df = pd.read_csv("tsla.csv", usecols=["Open", "High", "Close"])
data = df.to_numpy()
train_size = 120
train_data, test_data = data[:train_size], data[train_size:]


def create_dataset(dataset, time_step=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - time_step - 1):
        a = dataset[i:(i + time_step), :]
        dataX.append(a)
        dataY.append(dataset[i + time_step, 2])
    return np.array(dataX), np.array(dataY)


time_step = 20
X_train, y_train = create_dataset(train_data, time_step)
X_test, y_test = create_dataset(test_data, time_step)
X_train = X_train.reshape(X_train.shape[0], X_train.shape[1], 1)
X_test = X_test.reshape(X_test.shape[0], X_test.shape[1], 1)
print(X_train.shape, X_test.shape)

model = Sequential()
model.add(Input((time_step, 1)))
model.add(LSTM(50, return_sequences=True))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=1, batch_size=64, verbose=0)
