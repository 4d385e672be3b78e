# given: df = pd.DataFrame({'level': np.sin(np.arange(400) / 9.0) + 2, 'rain': np.random.rand(400), 'temp': np.random.rand(400) * 20})
import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Input

df = pd.read_csv('river_gauge.csv')

LOOK = 14
AHEAD = 3
cut = int(len(df) * 0.8)
mean = df[:cut].mean()
std = df[:cut].std()
scaled = ((df - mean) / std).to_numpy()

def make_windows(block, look, ahead):
    xs, ys = [], []
    for start in range(len(block) - look - ahead + 1):
        xs.append(block[start:start + look])
        ys.append(block[start + look:start + look + ahead, 0])
    return np.array(xs), np.array(ys)

x_train, y_train = make_windows(scaled[:cut], LOOK, AHEAD)
x_test, y_test = make_windows(scaled[cut:], LOOK, AHEAD)
print('train', x_train.shape, y_train.shape)

net = Sequential()
net.add(Input(shape=(LOOK, x_train.shape[2])))
net.add(LSTM(24, return_sequences=True))
net.add(Dropout(0.1))
net.add(LSTM(12))
net.add(Dense(AHEAD))
net.compile(optimizer='adam', loss='mae')
net.fit(x_train, y_train, epochs=1, batch_size=32, validation_data=(x_test, y_test), verbose=0)

forecast = net.predict(x_test, verbose=0)
meters = forecast * std['level'] + mean['level']
error = np.abs(forecast - y_test).mean(axis=0)
print(meters.shape, error.shape)
