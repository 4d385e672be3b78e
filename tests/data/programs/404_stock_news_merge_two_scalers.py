import numpy as np
from sklearn.preprocessing import StandardScaler
from tensorflow.keras import layers, Model, Input

days, tickers = 260, 3
close = 50 + np.cumsum(np.random.randn(days, tickers), axis=0)
volume = np.random.rand(days, tickers)
sentiment = np.random.uniform(-1, 1, size=(days, 1))
ret = np.diff(np.log(np.abs(close) + 1), axis=0)
features = np.hstack([ret, volume[1:], sentiment[1:]])
x_scaler = StandardScaler().fit(features[:200])
features = x_scaler.transform(features)
W = 10
X = np.array([features[t - W:t] for t in range(W, len(features))])
Y = ret[W:]
up = (Y > 0).astype("float32")
print(X.shape, Y.shape, up.shape)
inp = Input((W, features.shape[1]))
trunk = layers.LSTM(16)(inp)
reg = layers.Dense(tickers, name="reg")(trunk)
cls = layers.Dense(tickers, activation="sigmoid", name="cls")(trunk)
model = Model(inp, [reg, cls])
model.compile("adam", loss=["mse", "binary_crossentropy"], loss_weights=[1.0, 0.2])
model.fit(X[:200], [Y[:200], up[:200]], epochs=1, batch_size=25, verbose=0)
r, c = model.predict(X[200:], verbose=0)
side = np.where(c > 0.5, 1, -1)
daily = (side * Y[200:]).mean(axis=1)
sharpe = daily.mean() / (daily.std() + 1e-9)
