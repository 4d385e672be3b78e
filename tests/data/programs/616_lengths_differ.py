import numpy as np, pandas as pd
from keras import layers, Sequential
df = pd.DataFrame(np.random.rand(260, 3), columns=["a", "b", "y"])
back = 12
X = np.array([df[["a", "b"]].values[i:i + back] for i in range(len(df) - back)])
y = df["y"].values[back - 1:]
m = Sequential([layers.Input((back, 2)), layers.GRU(9), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X, y, epochs=2, verbose=0)
