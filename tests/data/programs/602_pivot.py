import numpy as np, pandas as pd
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input
long = pd.DataFrame({"date": np.tile(pd.date_range("2023-01-01", periods=90), 5), "item": np.repeat(list("abcde"), 90), "qty": np.random.rand(450)})
wide = long.pivot(index="date", columns="item", values="qty")
vals = wide.values.astype("float32")
L, H = 14, 7
X = np.array([vals[i:i + L] for i in range(len(vals) - L - H + 1)])
Y = np.array([vals[i + L:i + L + H] for i in range(len(vals) - L - H + 1)])
Y = Y.reshape(len(Y), -1)
net = Sequential()
net.add(Input(shape=(L, X.shape[2])))
net.add(LSTM(20))
net.add(Dense(Y.shape[1]))
net.compile(optimizer="adam", loss="mse")
net.fit(X, Y, validation_split=0.2, verbose=0)
out = net.predict(X[-1:], verbose=0).reshape(H, -1)
