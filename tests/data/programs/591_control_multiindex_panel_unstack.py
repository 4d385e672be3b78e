import numpy as np
import pandas as pd
import tensorflow as tf

dates = pd.date_range("2022-01-01", periods=120, freq="D")
tickers = ["AA", "BB", "CC"]
index = pd.MultiIndex.from_product([tickers, dates], names=["ticker", "date"])
panel = pd.DataFrame(np.random.rand(len(index), 4), index=index, columns=["o", "h", "l", "c"])
panel["ret"] = panel.groupby("ticker")["c"].pct_change().fillna(0)
LOOK = 10
Xs, ys = {}, {}
for tk in tickers:
    sub = panel.loc[tk]
    arr = sub[["o", "h", "l", "c"]].to_numpy()
    Xs[tk] = np.array([arr[i - LOOK:i] for i in range(LOOK, len(arr))])
    ys[tk] = sub["ret"].to_numpy()[LOOK:]
X = np.concatenate([Xs[t] for t in tickers])
y = np.concatenate([ys[t] for t in tickers])
order = np.argsort(np.tile(np.arange(len(ys["AA"])), 3), kind="stable")
X, y = X[order], y[order]
split = int(0.8 * len(X))
net = tf.keras.Sequential([
    tf.keras.Input((LOOK, 4)),
    tf.keras.layers.GRU(12, return_sequences=True),
    tf.keras.layers.GRU(6),
    tf.keras.layers.Dense(1, activation="tanh"),
])
net.compile("adam", tf.keras.losses.LogCosh())
net.fit(X[:split], y[:split], validation_data=(X[split:], y[split:]), epochs=1, verbose=0)
position = np.sign(net.predict(X[split:], verbose=0)[:, 0])
pnl = (position * y[split:]).cumsum()
