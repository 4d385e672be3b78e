import numpy as np
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense

passengers = np.array([112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118] * 8, dtype=float)
sc = MinMaxScaler()
scaled = sc.fit_transform(passengers.reshape(-1, 1))


def supervised(seq, lag):
    a, b = [], []
    for j in range(lag, len(seq)):
        a.append(seq[j - lag : j])
        b.append(seq[j])
    return np.stack(a), np.stack(b)


LAG = 6
a, b = supervised(scaled, LAG)
print(a.shape, b.shape)

rnn = Sequential()
rnn.add(LSTM(10, input_shape=(None, 1)))
rnn.add(Dense(1))
rnn.compile(loss="mse", optimizer="adam")
rnn.fit(a, b, epochs=1, verbose=0)


def next_month(history):
    tail = history[-LAG:]
# trap: traps/window-read-as-samples
    return rnn.predict(tail, verbose=0)


nxt = sc.inverse_transform(next_month(scaled))
print("next month:", nxt[0, 0])
