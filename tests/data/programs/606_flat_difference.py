# trap: silent
import numpy as np, pandas as pd
from keras import Sequential, layers
s = pd.Series(np.random.rand(120))
lagged = pd.concat([s.shift(k) for k in range(6, 0, -1)], axis=1).dropna()
y = s[6:].values
X = lagged.values[:, :, None]
m = Sequential([layers.Input((6, 1)), layers.SimpleRNN(5), layers.Dense(1)])
m.compile("adam", "mae")
m.fit(X, y, verbose=0)
pred = m.predict(X, verbose=0)
resid = y - pred
rmse = np.sqrt((resid ** 2).mean())
