import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, TimeDistributed, Dense, Activation

# 90 days in, 10 days out, two values a day
days = 400
history = np.cumsum(np.random.randn(days, 2), axis=0)
n_in, n_out = 90, 10


def make_pairs(table, n_in, n_out):
    xs, ys = [], []
    for start in range(len(table) - n_in - n_out + 1):
        xs.append(table[start : start + n_in])
        ys.append(table[start + n_in : start + n_in + n_out])
    return np.asarray(xs), np.asarray(ys)


X, Y = make_pairs(history, n_in, n_out)
print(X.shape, Y.shape)

model = Sequential()
model.add(LSTM(20, return_sequences=True, input_shape=(n_in, 2)))
model.add(LSTM(20, return_sequences=True))
model.add(TimeDistributed(Dense(2)))
model.add(Activation("linear"))
model.compile(loss="mse", optimizer="adam")
model.fit(X, Y, batch_size=32, epochs=1, verbose=0)
