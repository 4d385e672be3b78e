import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
import tensorflow as tf

cols = ["Open", "High", "Low", "Close", "Volume"]
stock = pd.DataFrame(np.random.rand(500, 5), columns=cols)
scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(stock[cols])
seq = 40


def sequences(block, seq, column=3):
    xs, ys = [], []
    for end in range(seq, len(block) + 1):
        xs.append(block[end - seq:end])
        ys.append(block[end - 1, column])
    return np.array(xs), np.array(ys)


n_train = int(len(scaled) * 0.8)
x_train, y_train = sequences(scaled[:n_train], seq)
x_test, y_test = sequences(scaled[n_train:], seq)
net = tf.keras.Sequential([
    tf.keras.layers.LSTM(32, return_sequences=True, input_shape=(seq, 5)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
net.compile("adam", "mean_squared_error")
# trap: traps/label-off-by-k
net.fit(x_train, y_train, epochs=1, batch_size=64, validation_data=(x_test, y_test), verbose=0)
