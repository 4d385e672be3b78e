# given: stock = pd.DataFrame(100 + np.random.randn(400, 5).cumsum(axis=0), columns=['Open', 'High', 'Low', 'Close', 'Volume'])
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout

stock = pd.read_csv('GOOG.csv')
cols = ['Open', 'High', 'Low', 'Close', 'Volume']
training_set = stock[:300][cols].values
test_set = stock[300:][cols].values

sc = MinMaxScaler(feature_range=(0, 1))
training_set_scaled = sc.fit_transform(training_set)

X_train, y_train = [], []
n_future = 1   # days we want to look into the future
n_past = 30    # days we look at
for i in range(n_past, len(training_set_scaled) - n_future + 1):
    X_train.append(training_set_scaled[i - n_past:i, 0:training_set.shape[1]])
    y_train.append(training_set_scaled[i + n_future - 1:i + n_future, 3])
X_train, y_train = np.array(X_train), np.array(y_train)
print('trainX shape == {}.'.format(X_train.shape))
print('trainY shape == {}.'.format(y_train.shape))

regressor = Sequential()
regressor.add(LSTM(units=32, return_sequences=True, input_shape=(X_train.shape[1], X_train.shape[2])))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=16))
regressor.add(Dense(units=y_train.shape[1]))
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

inputs = np.vstack([training_set[-n_past:], test_set])
inputs = sc.transform(inputs)
X_test = []
for i in range(n_past, len(inputs)):
    X_test.append(inputs[i - n_past:i, :])
X_test = np.array(X_test)

predicted_stock_price = regressor.predict(X_test)
predicted_stock_price = sc.inverse_transform(predicted_stock_price)

plt.plot(test_set[:, 3], color='red', label='Real Google Stock Price')
plt.plot(predicted_stock_price, color='blue', label='Predicted Google Stock Price')
plt.legend()
plt.close()
