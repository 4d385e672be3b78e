import numpy as np
import pandas as pd
from tensorflow import keras

rng = np.random.default_rng(3)
df = pd.DataFrame(rng.normal(size=(300, 4)), columns=["load", "temp", "wind", "sun"])
for lag in range(1, 7):
    df[f"load_{lag}"] = df["load"].shift(lag)
df = df.dropna()
features = df.drop(columns=["load"])
lags = features.to_numpy().reshape(len(features), 6, 1)
y = df["load"].to_numpy()
model = keras.Sequential([keras.Input((6, 1)), keras.layers.LSTM(8), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(lags, y, epochs=1)
