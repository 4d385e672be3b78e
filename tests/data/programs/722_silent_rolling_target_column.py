# trap: silent
import numpy as np
import pandas as pd
from tensorflow.keras import Sequential, layers

idx = pd.date_range("2022-01-01", periods=250, freq="D")
frame = pd.DataFrame({"visits": np.random.rand(250), "ads": np.random.rand(250)}, index=idx)
frame["mean7"] = frame["visits"].rolling(7).mean()
frame = frame.dropna()
vals = frame.values
win = 14
X = np.array([vals[i:i + win] for i in range(len(vals) - win)])
y = np.array([vals[i + win, 0] for i in range(len(vals) - win)])
cut = len(X) - 30
model = Sequential([layers.Input((win, X.shape[-1])), layers.LSTM(10), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X[:cut], y[:cut], epochs=1, verbose=0)
yhat = model.predict(X[cut:])
mape = np.mean(np.abs((y[cut:] - yhat) / y[cut:])) * 100
print(round(mape, 2))
