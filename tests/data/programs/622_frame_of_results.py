import numpy as np, pandas as pd
from keras import layers, Sequential
df = pd.DataFrame(np.random.rand(130, 2), columns=["x", "y"], index=pd.date_range("2022-03-01", periods=130, freq="D"))
df["y_lag"] = df["y"].shift(1)
df = df.iloc[1:]
n_in = 9
blocks = [df.iloc[i - n_in:i].values for i in range(n_in, len(df))]
X = np.array(blocks)
y = df["y"].iloc[n_in:].to_numpy()
m = Sequential([layers.Input(X.shape[1:]), layers.LSTM(5), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X[:100], y[:100], verbose=0)
res = pd.DataFrame({"pred": m.predict(X[100:], verbose=0).flatten(), "true": y[100:]}, index=df.index[n_in + 100:])
mae = (res["pred"] - res["true"]).abs().mean()
print(res.shape, mae >= 0)
