import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras import layers

days = pd.date_range("2021-03-01", periods=200, freq="B")
prices = pd.DataFrame({"close": 100 + np.random.randn(200).cumsum(), "volume": np.random.randint(1000, 9000, 200)}, index=days)
prices["ret"] = prices["close"].pct_change()
prices["ma5"] = prices["close"].rolling(5).mean()
prices["up"] = (prices["close"].shift(-1) > prices["close"]).astype(int)
prices = prices.dropna()
print(prices.shape)

features = ["ret", "ma5", "volume"]
F = prices[features].to_numpy()
F = (F - F.mean(axis=0)) / F.std(axis=0)
reg = prices["ret"].to_numpy()
cls = prices["up"].to_numpy()

window = 12
X = np.stack([F[i : i + window] for i in range(len(F) - window)])
y_reg = reg[window:]
y_cls = cls[window:]
print(X.shape, y_reg.shape, y_cls.shape)

inp = keras.Input(shape=(window, len(features)), name="past")
h = layers.GRU(24, return_sequences=True)(inp)
h = layers.GRU(12)(h)
r = layers.Dense(1, name="return")(h)
c = layers.Dense(1, activation="sigmoid", name="direction")(h)
net = keras.Model(inp, {"return": r, "direction": c})
net.compile(
    optimizer="adam",
    loss={"return": "mse", "direction": "binary_crossentropy"},
    loss_weights={"return": 1.0, "direction": 0.3},
    metrics={"direction": ["accuracy"]},
)
net.fit(X[:150], {"return": y_reg[:150], "direction": y_cls[:150]}, epochs=1, batch_size=25, verbose=0)
p = net.predict(X[150:], verbose=0)
print(p["return"].shape, p["direction"].shape)
