import numpy as np
import matplotlib.pyplot as plt
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

t = np.linspace(0, 50, 501)
wave = np.sin(t) + 0.1 * np.random.randn(t.size)
n_steps = 25
train, test = np.split(wave, [400])


def to_xy(seq):
    X = np.lib.stride_tricks.sliding_window_view(seq, n_steps + 1)
    return X[:, :-1, None], X[:, -1]


Xa, ya = to_xy(train)
Xb, yb = to_xy(test)
models = []
for units in (4, 8):
    net = Sequential()
    net.add(LSTM(units, input_shape=(n_steps, 1)))
    net.add(Dense(1))
    net.compile(loss="mse", optimizer="rmsprop")
    net.fit(Xa, ya, epochs=1, verbose=0)
    models.append(net)
preds = np.hstack([net.predict(Xb, verbose=0) for net in models])
mean_pred = preds.mean(axis=1)
errors = [float(np.mean((p - yb) ** 2)) for p in preds.T]
buffer = list(train[-n_steps:])
path = np.empty(len(test))
for k in range(len(test[:3])):
    window = np.array(buffer[-n_steps:]).reshape(1, n_steps, 1)
    path[k] = models[0].predict(window, verbose=0)[0][0]
    buffer.append(path[k])
fig, ax = plt.subplots(2, 1, figsize=(8, 5))
ax[0].plot(mean_pred)
print(preds.shape, mean_pred.shape, len(errors), path.shape)
