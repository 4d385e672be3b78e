# trap: silent
# given: load = pd.DataFrame({"mw": np.random.rand(480), "temp": np.random.rand(480)})
import numpy as np
import pandas as pd
from tensorflow.keras.callbacks import EarlyStopping
from tensorflow.keras.layers import GRU, Dense, Input
from tensorflow.keras.models import Sequential

# Day-ahead load: 48 hours in, 24 hours out
PAST, AHEAD = 48, 24
load = pd.read_csv("load.csv", index_col=0)
a = load.to_numpy("float32")


class WindowMaker:
    def __init__(self, past, ahead):
        self.past = past
        self.ahead = ahead

    def __call__(self, table):
        total = self.past + self.ahead
        stack = np.stack([table[k:k + total] for k in range(len(table) - total + 1)])
        return stack[:, :self.past, :], stack[:, self.past:, 0]


maker = WindowMaker(PAST, AHEAD)
x_tr, y_tr = maker(a[:360])
x_va, y_va = maker(a[360:])
print(x_tr.shape, y_tr.shape, x_va.shape, y_va.shape)

net = Sequential()
net.add(Input((PAST, 2)))
net.add(GRU(32, return_sequences=True))
net.add(GRU(16))
net.add(Dense(1))
net.compile(optimizer="adam", loss="mean_absolute_error")
stop = EarlyStopping(patience=3, restore_best_weights=True)
net.fit(x_tr, y_tr, epochs=1, batch_size=64, validation_data=(x_va, y_va), callbacks=[stop], verbose=0)
print(net.predict(x_va[:1], verbose=0))
