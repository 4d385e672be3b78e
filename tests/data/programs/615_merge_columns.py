import numpy as np, pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from keras import layers, Sequential
n = 180
left = pd.DataFrame({"d": range(n), "x": np.random.rand(n), "kind": np.random.choice(["a", "b", "c"], n)})
right = pd.DataFrame({"d": range(n), "z": np.random.rand(n)})
both = left.merge(right, on="d", how="left").drop("d", axis=1)
num = StandardScaler().fit_transform(both[["x", "z"]])
cat = OneHotEncoder(sparse_output=False).fit_transform(both[["kind"]])
F = np.hstack([num, cat])
W = np.array([F[i:i + 15] for i in range(n - 15)])
t = num[15:, 0]
m = Sequential([layers.Input((15, F.shape[1])), layers.LSTM(7), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(W, t, verbose=0)
