import numpy as np, pandas as pd
from keras import layers, Sequential
df = pd.DataFrame(np.random.rand(130, 2), columns=["x", "y"])
n_in = 9
X = np.array([df["x"].values[i - n_in:i] for i in range(n_in, len(df))])
y = df["y"].iloc[n_in:].to_numpy()
m = Sequential([layers.Input((n_in, 1)), layers.LSTM(5, return_sequences=True), layers.LSTM(3), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X[..., None], y, verbose=0)
res = pd.DataFrame({"pred": m.predict(X[..., None], verbose=0), "true": y})
