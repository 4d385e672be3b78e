import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Dense, Concatenate, Reshape, Conv1D, MaxPool1D


def ema(x, alpha):
    out = np.zeros_like(x)
    out[0] = x[0]
    for i in range(1, len(x)):
        out[i] = alpha * x[i] + (1 - alpha) * out[i - 1]
    return out


def rsi(x, n=14):
    delta = np.diff(x)
    up, down = np.clip(delta, 0, None), -np.clip(delta, None, 0)
    kernel = np.ones(n) / n
    avg_up = np.convolve(up, kernel, mode="valid")
    avg_down = np.convolve(down, kernel, mode="valid")
    return 100 - 100 / (1 + avg_up / (avg_down + 1e-9))


price = 100 + np.cumsum(np.random.randn(700))
r = rsi(price)
aligned = price[-len(r):]
feats = np.column_stack([aligned, ema(aligned, 0.1), ema(aligned, 0.3), r])
feats = (feats - feats.mean(0)) / feats.std(0)
LOOK = 40
X = np.array([feats[t - LOOK:t] for t in range(LOOK, len(feats))])
y = np.sign(np.diff(aligned))[LOOK - 1:]
y = (y > 0).astype(np.float32)
split = int(0.8 * len(X))
inp = Input(X.shape[1:])
c = MaxPool1D(2)(Conv1D(16, 5, activation="relu")(inp))
l = LSTM(16)(c)
out = Dense(1, activation="sigmoid")(l)
model = Model(inp, out)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X[:split], y[:split], epochs=1, batch_size=64, verbose=0)
signal = np.where(model.predict(X[split:], verbose=0).flatten() > 0.5, 1, -1)
returns = np.diff(aligned)[LOOK - 1:][split:]
pnl = np.cumsum(signal * returns)
