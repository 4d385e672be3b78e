import numpy as np
from functools import partial, reduce
from tensorflow.keras import layers as L, Model, Input

RNN_ = partial(L.GRU, return_sequences=True, dropout=.05)
stack = [RNN_(20), RNN_(14), L.LayerNormalization(), RNN_(10, return_sequences=False)]


def chain(x, blocks):
    return reduce(lambda a, f: f(a), blocks, x)


routes, hist, feat = 5, 12, 3
raw = np.random.rand(200, routes, feat)
win = np.lib.stride_tricks.sliding_window_view(raw, hist, axis=0)
win = np.moveaxis(win, -1, 1)
X = win.reshape(*win.shape[:2], -1)[:-1]
Y = raw[hist:, :, 0]

i = Input(X.shape[1:])
o = L.Dense(routes)(chain(i, stack))
model = Model(i, o)
model.compile("adam", "mse")
h = model.fit(X, Y, epochs=2, verbose=0)
err = np.abs(model.predict(X, verbose=0) - Y)
print(err.mean(0), err.max(axis=(0, 1)), np.argsort(h.history["loss"]))
