# given: dataset = pd.DataFrame(np.random.rand(140, 8), columns=list("abcdefgh"))
import numpy as np
from numpy import concatenate
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM

# load dataset
dataset = pd.read_csv('pollution.csv', header=0, index_col=0)
values = dataset.values.astype('float32')
# normalize features
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(values)
# frame as supervised learning: all features at t-1, first one at t
reframed = np.hstack([scaled[:-1], scaled[1:, :1]])
# split into train and test sets
n_train_hours = 100
train = reframed[:n_train_hours, :]
test = reframed[n_train_hours:, :]
train_X, train_y = train[:, :-1], train[:, -1]
test_X, test_y = test[:, :-1], test[:, -1]
# reshape input to be 3D [samples, timesteps, features]
train_X = train_X.reshape((train_X.shape[0], 1, train_X.shape[1]))
test_X = test_X.reshape((test_X.shape[0], 1, test_X.shape[1]))
# design network
model = Sequential()
model.add(LSTM(50, input_shape=(train_X.shape[1], train_X.shape[2])))
model.add(Dense(1))
model.compile(loss='mae', optimizer='adam')
model.fit(train_X, train_y, epochs=1, batch_size=72, validation_data=(test_X, test_y), verbose=0, shuffle=False)
# make a prediction
yhat = model.predict(test_X)
# invert scaling for forecast
inv_yhat = concatenate((yhat, test_X[:, 1:]), axis=1)
inv_yhat = scaler.inverse_transform(inv_yhat)
inv_yhat = inv_yhat[:, 0]
print(inv_yhat.shape)
