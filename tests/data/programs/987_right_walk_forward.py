from math import sqrt
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

sales = [float(v) for v in np.random.rand(60) * 100]


def train_test(data, n_test):
    return data[:-n_test], data[-n_test:]


def difference(data, interval):
    return [data[i] - data[i - interval] for i in range(interval, len(data))]


def to_xy(data, n_in):
    rows = [data[i : i + n_in + 1] for i in range(len(data) - n_in)]
    rows = np.array(rows)
    return rows[:, :-1], rows[:, -1]


def model_fit(train, cfg):
    n_in, nodes, diff = cfg
    if diff > 0:
        train = difference(train, diff)
    tx, ty = to_xy(train, n_in)
    tx = tx.reshape((tx.shape[0], tx.shape[1], 1))
    model = Sequential([LSTM(nodes, activation="relu", input_shape=(n_in, 1)), Dense(1)])
    model.compile(loss="mse", optimizer="adam")
    model.fit(tx, ty, epochs=1, verbose=0)
    return model


def model_predict(model, history, cfg):
    n_in, _, diff = cfg
    correction = 0.0
    if diff > 0:
        correction = history[-diff]
        history = difference(history, diff)
    x_input = np.array(history[-n_in:]).reshape((1, n_in, 1))
    yhat = model.predict(x_input, verbose=0)
    return correction + yhat[0]


config = [4, 6, 12]
train, test = train_test(sales, 3)
model = model_fit(train, config)
history = [x for x in train]
predictions = list()
for i in range(len(test)):
    yhat = model_predict(model, history, config)
    predictions.append(yhat)
    history.append(test[i])
error = sqrt(np.mean((np.array(predictions).ravel() - np.array(test)) ** 2))
print(" > %.3f" % error)
