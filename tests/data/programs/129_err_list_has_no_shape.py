import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

def load_temperatures(days):
    rng = np.random.RandomState(1)
    return 10 + 8 * np.sin(2 * np.pi * np.arange(days) / 365) + rng.randn(days)

temps = load_temperatures(800)
mean, std = temps[:600].mean(), temps[:600].std()
temps = (temps - mean) / std

def split_windows(data, size=30):
    xs = []
    ys = []
    for i in range(size, len(data)):
        xs.append(data[i - size:i])
        ys.append(data[i])
    return xs, ys

x_train, y_train = split_windows(temps[:600])
x_test, y_test = split_windows(temps[600:])
y_train = np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))

model = Sequential()
model.add(LSTM(units=32, input_shape=(30, 1)))
model.add(Dense(units=1))
model.compile(optimizer="adam", loss="mse")
model.fit(x_train, y_train, epochs=1, batch_size=32)
