import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Input
from sklearn.preprocessing import MinMaxScaler
from sklearn.metrics import mean_squared_error
from math import sqrt


def difference(dataset, interval=1):
    diff = list()
    for i in range(interval, len(dataset)):
        value = dataset[i] - dataset[i - interval]
        diff.append(value)
    return np.array(diff)


def scale(train, test):
    scaler = MinMaxScaler(feature_range=(-1, 1))
    scaler = scaler.fit(train)
    train = train.reshape(train.shape[0], train.shape[1])
    train_scaled = scaler.transform(train)
    test = test.reshape(test.shape[0], test.shape[1])
    test_scaled = scaler.transform(test)
    return scaler, train_scaled, test_scaled


def timeseries_to_supervised(data, lag=1):
    columns = [np.roll(data, i) for i in range(lag, -1, -1)]
    return np.column_stack(columns)[lag:]


raw_values = np.random.rand(120) * 100
diff_values = difference(raw_values, 1)
supervised = timeseries_to_supervised(diff_values, 1)
train, test = supervised[0:-12], supervised[-12:]
scaler, train_scaled, test_scaled = scale(train, test)


def fit_lstm(train, batch_size, nb_epoch, neurons):
    X, y = train[:, 0:-1], train[:, -1]
    X = X.reshape(X.shape[0], 1, X.shape[1])
    model = Sequential()
    model.add(Input(batch_shape=(batch_size, X.shape[1], X.shape[2])))
    model.add(LSTM(neurons, stateful=True))
    model.add(Dense(1))
    model.compile(loss="mean_squared_error", optimizer="adam")
    for i in range(nb_epoch):
        model.fit(X, y, epochs=1, batch_size=batch_size, verbose=0, shuffle=False)
        model.layers[0].reset_states() if hasattr(model.layers[0], "reset_states") else None
    return model


def forecast_lstm(model, batch_size, X):
    X = X.reshape(1, 1, len(X))
    yhat = model.predict(X, batch_size=batch_size, verbose=0)
    return yhat[0, 0]


lstm_model = fit_lstm(train_scaled, 1, 1, 4)
predictions = list()
for i in range(len(test_scaled)):
    X, y = test_scaled[i, 0:-1], test_scaled[i, -1]
    yhat = forecast_lstm(lstm_model, 1, X)
    new_row = [x for x in X] + [yhat]
    inverted = scaler.inverse_transform(np.array(new_row).reshape(1, len(new_row)))
    predictions.append(inverted[0, -1] + raw_values[-(len(test_scaled) + 1 - i)])
rmse = sqrt(mean_squared_error(raw_values[-12:], predictions))
print("Test RMSE: %.3f" % rmse)
