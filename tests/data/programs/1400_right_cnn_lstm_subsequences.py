# CNN-LSTM on subsequences of a univariate series
from numpy import array
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Flatten, TimeDistributed, Conv1D, MaxPooling1D, Input


def split_sequence(sequence, n_steps):
    X, y = list(), list()
    for i in range(len(sequence)):
        end_ix = i + n_steps
        if end_ix > len(sequence) - 1:
            break
        seq_x, seq_y = sequence[i:end_ix], sequence[end_ix]
        X.append(seq_x)
        y.append(seq_y)
    return array(X), array(y)


raw_seq = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130]
n_steps = 8
X, y = split_sequence(raw_seq, n_steps)
n_features = 1
n_seq = 2
n_steps = 4
X = X.reshape((X.shape[0], n_seq, n_steps, n_features))

model = Sequential()
model.add(Input(shape=(None, n_steps, n_features)))
model.add(TimeDistributed(Conv1D(filters=16, kernel_size=1, activation="relu")))
model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
model.add(TimeDistributed(Flatten()))
model.add(LSTM(20, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)

x_input = array([60, 70, 80, 90, 100, 110, 120, 130])
x_input = x_input.reshape((1, n_seq, n_steps, n_features))
yhat = model.predict(x_input, verbose=0)
print(yhat)
