import numpy as np
import keras
from keras.layers import LSTM, Dense, Input

# windows of a machine's current, and the rows at which it was started
current = np.tile(np.concatenate([np.zeros(30), np.ones(20) * 5]), 20)
WINDOW = 25

windows = []
starts = []
last_values = []
for i in range(len(current) - WINDOW):
    windows.append(current[i:i + WINDOW])
    last_values.append(current[i + WINDOW])
    if i > 0 and current[i] - current[i - 1] > 3:
        starts.append(i)
windows = np.array(windows)
starts = np.array(starts)
y = np.array(last_values)
print(windows.shape, y.shape, starts.shape)

x = windows.reshape(*windows.shape, 1)
model = keras.Sequential([Input((WINDOW, 1)), LSTM(8), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(x, y, epochs=1, verbose=0)

means = np.array([w.mean() for w in windows])
spread = np.array([[w.min(), w.max()] for w in windows])
summary = np.column_stack((means, spread))
residual = y - model.predict(x, verbose=0)[:, 0]
alarms = windows[residual > 1]
print(summary.shape, residual.shape)
