import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler, LabelEncoder
from tensorflow import keras
from tensorflow.keras import layers

# hourly air quality, made up
rng = np.random.default_rng(1)
frame = pd.DataFrame({
    'pollution': rng.random(300) * 100,
    'dew': rng.normal(size=300),
    'temp': rng.normal(10, 5, 300),
    'wnd_dir': rng.choice(['NE', 'NW', 'SE', 'cv'], 300),
    'wnd_spd': rng.random(300),
})


def series_to_supervised(data, n_in=1, n_out=1, dropnan=True):
    n_vars = 1 if type(data) is list else data.shape[1]
    df = pd.DataFrame(data)
    cols, names = list(), list()
    for i in range(n_in, 0, -1):
        cols.append(df.shift(i))
        names += [('var%d(t-%d)' % (j + 1, i)) for j in range(n_vars)]
    for i in range(0, n_out):
        cols.append(df.shift(-i))
        if i == 0:
            names += [('var%d(t)' % (j + 1)) for j in range(n_vars)]
        else:
            names += [('var%d(t+%d)' % (j + 1, i)) for j in range(n_vars)]
    agg = pd.concat(cols, axis=1)
    agg.columns = names
    if dropnan:
        agg.dropna(inplace=True)
    return agg


values = frame.values
encoder = LabelEncoder()
values[:, 3] = encoder.fit_transform(values[:, 3])
values = values.astype('float32')
scaler = MinMaxScaler()
scaled = scaler.fit_transform(values)
n_hours = 3
n_features = 5
reframed = series_to_supervised(scaled, n_hours, 1)
values = reframed.values
n_train_hours = 200
train = values[:n_train_hours, :]
test = values[n_train_hours:, :]
n_obs = n_hours * n_features
train_X, train_y = train[:, :n_obs], train[:, -n_features]
test_X, test_y = test[:, :n_obs], test[:, -n_features]
train_X = train_X.reshape((train_X.shape[0], n_hours, n_features))
test_X = test_X.reshape((test_X.shape[0], n_hours, n_features))
print(train_X.shape, train_y.shape, test_X.shape, test_y.shape)

model = keras.Sequential([
    layers.Input((train_X.shape[1], train_X.shape[2])),
    layers.LSTM(50),
    layers.Dense(1),
])
model.compile(loss='mae', optimizer='adam')
history = model.fit(train_X, train_y, epochs=1, batch_size=72, validation_data=(test_X, test_y), verbose=0, shuffle=False)

yhat = model.predict(test_X, verbose=0)
test_X = test_X.reshape((test_X.shape[0], n_hours * n_features))
inv_yhat = np.concatenate((yhat, test_X[:, -4:]), axis=1)
inv_yhat = scaler.inverse_transform(inv_yhat)
inv_yhat = inv_yhat[:, 0]
test_y = test_y.reshape((len(test_y), 1))
inv_y = np.concatenate((test_y, test_X[:, -4:]), axis=1)
inv_y = scaler.inverse_transform(inv_y)[:, 0]
rmse = np.sqrt(np.mean((inv_y - inv_yhat) ** 2))
