import numpy as np
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dropout, Dense

# stock prices: the test windows reach back into the training rows
open_price = np.cumsum(np.random.randn(320)) + 200
dataset_train = open_price[:280].reshape(-1, 1)
dataset_test = open_price[280:].reshape(-1, 1)

sc = MinMaxScaler(feature_range=(0, 1))
training_set_scaled = sc.fit_transform(dataset_train)
X_train = []
y_train = []
for i in range(60, 280):
    X_train.append(training_set_scaled[i - 60:i, 0])
    y_train.append(training_set_scaled[i, 0])
X_train, y_train = np.array(X_train), np.array(y_train)
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 1))

regressor = Sequential()
regressor.add(Input(shape=(X_train.shape[1], 1)))
regressor.add(LSTM(units=10, return_sequences=True))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=10))
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer="adam", loss="mean_squared_error")
regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

dataset_total = np.concatenate((dataset_train, dataset_test), axis=0)
inputs = dataset_total[len(dataset_total) - len(dataset_test) - 60:]
inputs = inputs.reshape(-1, 1)
inputs = sc.transform(inputs)
X_test = []
for i in range(60, 60 + len(dataset_test)):
    X_test.append(inputs[i - 60:i, 0])
X_test = np.array(X_test)
X_test = np.reshape(X_test, (X_test.shape[0], X_test.shape[1], 1))
predicted = regressor.predict(X_test, verbose=0)
predicted = sc.inverse_transform(predicted)

# ten days beyond the data
window = inputs[-60:].tolist()
future = []
for day in range(10):
    batch = np.array(window[-60:]).reshape(1, 60, 1)
    value = regressor.predict(batch, verbose=0)
    window.append([value[0][0]])
    future.append(value[0])
future = sc.inverse_transform(np.array(future))
print(predicted.shape, future.shape)
