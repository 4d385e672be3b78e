"""Water level at a harbour, six hours ahead, from level, wind and pressure."""
# given: table = pd.DataFrame(np.random.rand(300, 4), columns=["time", "level", "wind", "pressure"])
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

PAST, AHEAD = 24, 6
table = pd.read_csv("harbour.csv")
values = table[["level", "wind", "pressure"]].to_numpy(dtype="float32")

border = int(len(values) * 0.75)
scaler = MinMaxScaler()
train = scaler.fit_transform(values[:border])
test = scaler.transform(values[border:])


def cut(rows, past, ahead):
    windows, levels = [], []
    for start in range(0, len(rows) - past - ahead + 1, 2):
        stop = start + past
        windows.append(rows[start:stop])
        levels.append(rows[stop : stop + ahead, 0])
    return np.stack(windows), np.stack(levels)


x_train, y_train = cut(train, PAST, AHEAD)
x_test, y_test = cut(test, PAST, AHEAD)
print(x_train.shape, y_train.shape, x_test.shape)

net = tf.keras.Sequential(name="harbour")
net.add(tf.keras.Input((PAST, x_train.shape[-1])))
net.add(tf.keras.layers.GRU(20, return_sequences=True))
net.add(tf.keras.layers.GRU(10))
net.add(tf.keras.layers.Dense(AHEAD))
net.compile("adam", loss=tf.keras.losses.Huber())
net.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=1, verbose=0)

guess = net.predict(x_test[-1:], verbose=0)
row = np.zeros((AHEAD, values.shape[1]))
row[:, 0] = guess[0]
meters = scaler.inverse_transform(row)[:, 0]
print(meters)
