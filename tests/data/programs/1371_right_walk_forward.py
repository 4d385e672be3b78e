import numpy as np
from math import sqrt
from sklearn.metrics import mean_squared_error
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, RepeatVector, TimeDistributed, Input

# weekly forecasting of household power: 7 days ahead from 14 days
data = np.random.rand(140, 8)


def split_dataset(data):
    train, test = data[0:-28], data[-28:]
    train = np.array(np.split(train, len(train) // 7))
    test = np.array(np.split(test, len(test) // 7))
    return train, test


def to_supervised(train, n_input, n_out=7):
    data = train.reshape((train.shape[0] * train.shape[1], train.shape[2]))
    X, y = list(), list()
    in_start = 0
    for _ in range(len(data)):
        in_end = in_start + n_input
        out_end = in_end + n_out
        if out_end <= len(data):
            X.append(data[in_start:in_end, :])
            y.append(data[in_end:out_end, 0])
        in_start += 1
    return np.array(X), np.array(y)


def build_model(train, n_input):
    train_x, train_y = to_supervised(train, n_input)
    n_timesteps, n_features, n_outputs = train_x.shape[1], train_x.shape[2], train_y.shape[1]
    train_y = train_y.reshape((train_y.shape[0], train_y.shape[1], 1))
    model = Sequential([
        Input(shape=(n_timesteps, n_features)),
        LSTM(16, activation="relu"),
        RepeatVector(n_outputs),
        LSTM(16, activation="relu", return_sequences=True),
        TimeDistributed(Dense(8, activation="relu")),
        TimeDistributed(Dense(1)),
    ])
    model.compile(loss="mse", optimizer="adam")
    model.fit(train_x, train_y, epochs=1, batch_size=16, verbose=0)
    return model


def forecast(model, history, n_input):
    data = np.array(history)
    data = data.reshape((data.shape[0] * data.shape[1], data.shape[2]))
    input_x = data[-n_input:, :]
    input_x = input_x.reshape((1, input_x.shape[0], input_x.shape[1]))
    yhat = model.predict(input_x, verbose=0)
    return yhat[0]


train, test = split_dataset(data)
n_input = 14
model = build_model(train, n_input)
history = [x for x in train]
predictions = list()
for i in range(len(test)):
    yhat_sequence = forecast(model, history, n_input)
    predictions.append(yhat_sequence)
    history.append(test[i, :])
predictions = np.array(predictions)
scores = [sqrt(mean_squared_error(test[:, i, 0], predictions[:, i])) for i in range(7)]
print(scores)
