import numpy as np
import pandas as pd
from tensorflow import keras

idx = pd.date_range("2023-01-01", periods=365)
df = pd.DataFrame({"temp": np.random.rand(365), "demand": np.random.rand(365)}, index=idx)
df["dow"] = df.index.dayofweek
window = 14
X = np.lib.stride_tricks.sliding_window_view(df[["temp", "demand", "dow"]].to_numpy(), window, axis=0)
X = np.swapaxes(X, 1, 2)
y = df["demand"].to_numpy()[window:]
model = keras.Sequential([keras.Input((window, 3)), keras.layers.LSTM(12), keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(X, y, epochs=1, batch_size=32)
