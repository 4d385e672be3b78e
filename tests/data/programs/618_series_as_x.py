import numpy as np, pandas as pd
from keras import layers, Sequential
df = pd.DataFrame({"temp": np.random.rand(100), "rain": np.random.rand(100)})
X = df[["temp"]]
y = df["rain"]
m = Sequential([layers.LSTM(4), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(X.values, y.values, verbose=0)
