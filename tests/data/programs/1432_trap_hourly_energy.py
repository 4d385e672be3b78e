# trap: silent
# the forecast columns var(t), var(t+1) stay in X: the target and its neighbours are read as input
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

def series_to_supervised(data, n_in=1, n_out=1):
    n_vars = data.shape[1]
    df = pd.DataFrame(data)
    cols, names = [], []
    for i in range(n_in, 0, -1):
        cols.append(df.shift(i))
        names += ['v%d(t-%d)' % (j, i) for j in range(n_vars)]
    for i in range(n_out):
        cols.append(df.shift(-i))
        names += ['v%d(t+%d)' % (j, i) for j in range(n_vars)]
    out = pd.concat(cols, axis=1)
    out.columns = names
    return out.dropna()

hourly = pd.DataFrame(np.random.rand(876, 12))
scaler = MinMaxScaler()
scaled = scaler.fit_transform(hourly.values)

reframed = series_to_supervised(scaled, 3, 2)
values = reframed.values
n_train = 730
train = values[:n_train, :]
test = values[n_train:, :]

# split into input and outputs
train_X, train_y = train[:, :-1], train[:, -1]
test_X, test_y = test[:, :-1], test[:, -1]
train_X = train_X.reshape((train_X.shape[0], 1, train_X.shape[1]))
test_X = test_X.reshape((test_X.shape[0], 1, test_X.shape[1]))
print(train_X.shape, train_y.shape, test_X.shape, test_y.shape)

model = Sequential()
model.add(LSTM(32, input_shape=(train_X.shape[1], train_X.shape[2])))
model.add(Dense(1))
model.compile(loss='mae', optimizer='adam')
model.fit(train_X, train_y, epochs=1, batch_size=64, validation_data=(test_X, test_y), verbose=0)
print(model.evaluate(test_X, test_y, verbose=0))
