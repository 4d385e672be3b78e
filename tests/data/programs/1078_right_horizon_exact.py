# right: twelve steps ahead, counted from the window's last row
import numpy as np
from tensorflow import keras

series = np.random.rand(400)
lookback, horizon = 30, 12
n = len(series) - lookback - horizon + 1
X = np.array([series[i : i + lookback] for i in range(n)])[:, :, None]
y = np.array([series[i + lookback + horizon - 1] for i in range(n)])
model = keras.Sequential([keras.layers.Input((lookback, 1)), keras.layers.GRU(16), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X, y, epochs=1, verbose=0, shuffle=True)
