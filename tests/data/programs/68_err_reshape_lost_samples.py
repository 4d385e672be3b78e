import numpy as np
import pandas as pd
from keras import Sequential
from keras.layers import LSTM, Dense, Input

# 7 weekly readings of 4 gauges
values = np.random.rand(364, 4)
weeks = np.array(np.split(values, 52))
print(weeks.shape)
train, test = weeks[:-10], weeks[-10:]


def to_supervised(train, n_input, n_out=7):
    data = train.reshape((train.shape[0] * train.shape[1], train.shape[2]))
    X, y = list(), list()
    in_start = 0
    for _ in range(len(data)):
        in_end = in_start + n_input
        out_end = in_end + n_out
        if out_end <= len(data):
            x_input = data[in_start:in_end, 0]
            x_input = x_input.reshape((len(x_input), 1))
            X.append(x_input)
            y.append(data[in_end:out_end, 0])
        in_start += 1
    return np.array(X), np.array(y)


train_x, train_y = to_supervised(train, 14)
print(train_x.shape, train_y.shape)
n_timesteps, n_features, n_outputs = train_x.shape[1], train_x.shape[2], train_y.shape[1]
model = Sequential([Input((n_timesteps, n_features)), LSTM(200, activation="relu"), Dense(100, activation="relu"), Dense(n_outputs)])
model.compile(loss="mse", optimizer="adam")
model.fit(train_x, train_y, epochs=1, batch_size=16, verbose=0)

history = [x for x in train]
data = np.array(history)
data = data.reshape((data.shape[0] * data.shape[1], data.shape[2]))
input_x = data[-7:, 0]
input_x = input_x.reshape((1, len(input_x), n_features, 4))
yhat = model.predict(input_x, verbose=0)[0]
