import numpy as np
import pandas as pd
from sklearn.metrics import r2_score
from tensorflow.keras import Sequential, layers

names = ["temp", "hum", "wind", "press", "vis"]
raw = np.random.rand(800, len(names) + 1)
df = pd.DataFrame(raw, columns=names + ["pm25"])
df["temp2"] = df.temp ** 2
df["dew"] = df["temp"] - (1 - df["hum"]) / 5
features = [c for c in df.columns if c != "pm25"]
A = df[features].to_numpy()
b = df.pm25.to_numpy()
H = 12
X = np.lib.stride_tricks.sliding_window_view(A, H, axis=0).transpose(0, 2, 1)[:-1]
y = b[H:]
cut = int(len(X) * 0.75)
model = Sequential([layers.Input(X.shape[1:]), layers.LSTM(16), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X[:cut], y[:cut], epochs=1, verbose=0)
base = r2_score(y[cut:], model.predict(X[cut:], verbose=0))
importance = {}
for k, name in enumerate(features):
    shuffled = X[cut:].copy()
    shuffled[:, :, k] = np.random.permutation(shuffled[:, :, k])
    importance[name] = base - r2_score(y[cut:], model.predict(shuffled, verbose=0))
ranked = pd.Series(importance).sort_values(ascending=False)
print(ranked.head(3))
