import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, RepeatVector, TimeDistributed

n_in, n_out, n_feat = 20, 10, 4
data = np.random.random((400, n_feat))


def to_supervised(data, n_in, n_out):
    X, y = list(), list()
    in_start = 0
    for _ in range(len(data)):
        in_end = in_start + n_in
        out_end = in_end + n_out
        if out_end <= len(data):
            X.append(data[in_start:in_end, :])
            y.append(data[in_end:out_end, 0])
        in_start += 1
    return np.array(X), np.array(y)


train_x, train_y = to_supervised(data, n_in, n_out)
train_y = train_y.reshape((train_y.shape[0], train_y.shape[1], 1))
model = Sequential()
model.add(LSTM(32, activation="relu", input_shape=(n_in, n_feat)))
model.add(RepeatVector(n_in))
model.add(LSTM(32, activation="relu", return_sequences=True))
model.add(TimeDistributed(Dense(16, activation="relu")))
model.add(TimeDistributed(Dense(1)))
model.compile(loss="mse", optimizer="adam")
model.fit(train_x, train_y, epochs=1, batch_size=16, verbose=0)
