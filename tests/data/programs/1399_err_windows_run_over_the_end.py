# the loop goes on until the end of the list, so the last windows are short
import numpy as np
import keras
from keras.layers import GRU, Dense, Input, Dropout

SEQ_LEN = 16
STEP = 4
HORIZON = 1

power = np.abs(np.sin(np.arange(230) / 7.0)) * 40 + np.random.rand(230) * 3
hour = (np.arange(230) % 24) / 24.0
table = np.stack([power / power.max(), hour], axis=1)


def make_sequences(table, seq_len, step):
    sequences = []
    targets = []
    for begin in range(0, len(table) - HORIZON, step):
        end = begin + seq_len
        sequences.append(table[begin:end])
        targets.append(table[min(end, len(table) - 1), 0])
    return np.array(sequences), np.array(targets)


x, y = make_sequences(table, SEQ_LEN, STEP)
n_val = len(x) // 5
x_train, y_train = x[:-n_val], y[:-n_val]
x_val, y_val = x[-n_val:], y[-n_val:]

model = keras.Sequential([
    Input((SEQ_LEN, 2)),
    GRU(20, dropout=0.1),
    Dropout(0.1),
    Dense(1),
])
model.compile(optimizer="adam", loss="mae")
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=1, batch_size=8)
