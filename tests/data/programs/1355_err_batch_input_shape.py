import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# shampoo-like series, stateful LSTM as in the old tutorials
series = np.cumsum(np.random.randn(60))


def timeseries_to_supervised(data, lag=1):
    X = [data[i - lag] for i in range(lag, len(data))]
    y = [data[i] for i in range(lag, len(data))]
    return np.array(X), np.array(y)


def difference(dataset, interval=1):
    diff = []
    for i in range(interval, len(dataset)):
        diff.append(dataset[i] - dataset[i - interval])
    return np.array(diff)


diff = difference(series)
X, y = timeseries_to_supervised(diff)
train_X, test_X = X[:-12], X[-12:]
train_y, test_y = y[:-12], y[-12:]


def fit_lstm(X, y, batch_size, nb_epoch, neurons):
    X = X.reshape(X.shape[0], 1, 1)
    model = Sequential()
    model.add(LSTM(neurons, batch_input_shape=(batch_size, X.shape[1], X.shape[2]), stateful=True))
    model.add(Dense(1))
    model.compile(loss="mean_squared_error", optimizer="adam")
    for i in range(nb_epoch):
        model.fit(X, y, epochs=1, batch_size=batch_size, verbose=0, shuffle=False)
        model.layers[0].reset_state()
    return model


lstm_model = fit_lstm(train_X, train_y, 1, 1, 4)
for i in range(len(test_X)):
    x = test_X[i].reshape(1, 1, 1)
    yhat = lstm_model.predict(x, batch_size=1, verbose=0)
    print(i, yhat[0, 0], test_y[i])
