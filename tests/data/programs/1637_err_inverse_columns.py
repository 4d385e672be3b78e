import numpy as np
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Input, LSTM, Dense

# pm2.5, dew point, temperature, pressure
values = np.random.rand(300, 4) * [200, 20, 30, 1000]
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(values)

n_hours = 5
X = np.stack([scaled[i:i + n_hours] for i in range(len(scaled) - n_hours)])
y = scaled[n_hours:, 0]
n_train = 200
train_X, test_X = X[:n_train], X[n_train:]
train_y, test_y = y[:n_train], y[n_train:]
print(train_X.shape, train_y.shape, test_X.shape, test_y.shape)

model = Sequential()
model.add(Input((train_X.shape[1], train_X.shape[2])))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(loss='mae', optimizer='adam')
model.fit(train_X, train_y, epochs=1, batch_size=72, verbose=0, shuffle=False)

yhat = model.predict(test_X, verbose=0)
inv_yhat = scaler.inverse_transform(yhat)
inv_y = scaler.inverse_transform(test_y.reshape(-1, 1))
rmse = np.sqrt(np.mean((inv_yhat - inv_y) ** 2))
print('Test RMSE: %.3f' % rmse)
