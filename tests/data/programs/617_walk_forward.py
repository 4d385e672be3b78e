import numpy as np, pandas as pd
from keras import layers, Sequential
series = pd.Series(np.sin(np.linspace(0, 20, 200)))
train, test = series[:160], series[160:]
def supervised(values, lag):
    frame = pd.DataFrame({f"lag{k}": pd.Series(values).shift(k) for k in range(lag, 0, -1)})
    frame["y"] = values
    return frame.dropna().values
tab = supervised(train.values, 5)
X, y = tab[:, :-1], tab[:, -1]
X = X.reshape(X.shape[0], 5, 1)
m = Sequential([layers.Input((5, 1)), layers.LSTM(4), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X, y, verbose=0)
hist = list(train.values[-5:])
out = []
for t in range(3):
    w = np.array(hist[-5:]).reshape(1, 5, 1)
    f = m.predict(w, verbose=0)[0, 0]
    out.append(f)
    hist.append(test.values[t])
