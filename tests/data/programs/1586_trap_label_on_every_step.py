# trap: traps/target-broadcast-over-time
# given: logs = np.random.rand(400, 5)
import numpy as np
import keras
from keras.layers import LSTM, Dense, LeakyReLU, Input


def slide(a, width):
    idx = np.arange(width)[None, :] + np.arange(len(a) - width)[:, None]
    return a[idx], a[width:, -1:]


logs = np.load("server_logs.npy")
x, latency = slide(logs, 20)
print("x", x.shape, "latency", latency.shape)

net = keras.Sequential()
net.add(Input((20, logs.shape[1])))
for units in (32, 16):
    net.add(LSTM(units, return_sequences=True))
    net.add(LeakyReLU())
net.add(Dense(1))
net.compile(optimizer="nadam", loss="mse", metrics=["mae"])

n = int(len(x) * .7)
net.fit(x[:n], latency[:n], epochs=1, batch_size=64, verbose=0)
print(net.evaluate(x[n:], latency[n:], verbose=0))
