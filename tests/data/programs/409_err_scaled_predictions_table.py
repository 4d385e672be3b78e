import numpy as np
import pandas as pd
from tensorflow import keras

dates = pd.date_range("2024-01-01", periods=200)
sales = pd.Series(np.random.rand(200), index=dates)
X = np.stack([sales.values[i:i + 10] for i in range(190)])[..., None]
y = sales.values[10:]
model = keras.Sequential([keras.layers.Input((10, 1)), keras.layers.GRU(8), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X[:150], y[:150], epochs=1, verbose=0)
pred = model.predict(X[150:], verbose=0)
result = pd.DataFrame({"actual": y[150:], "predicted": pred})
print(result.head())
