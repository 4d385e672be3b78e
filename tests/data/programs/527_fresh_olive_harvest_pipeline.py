import numpy as np
import pandas as pd
from functools import partial
from sklearn.compose import ColumnTransformer
from sklearn.model_selection import TimeSeriesSplit
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from tensorflow import keras
from tensorflow.keras import layers

rng = np.random.default_rng(11)
idx = pd.date_range("2015-01-01", periods=600, freq="D")
table = pd.DataFrame(
    {
        "rain": rng.gamma(2.0, 1.5, len(idx)),
        "temp": 18 + 8 * np.sin(np.arange(len(idx)) / 58.0),
        "soil": rng.choice(["clay", "sand", "loam"], len(idx)),
        "kg": rng.random(len(idx)),
    },
    index=idx,
)
prep = ColumnTransformer(
    [("num", StandardScaler(), ["rain", "temp"]), ("cat", OneHotEncoder(sparse_output=False), ["soil"])]
)
features = prep.fit_transform(table)
target = table["kg"].to_numpy(dtype="float32")


def frame(data, labels, length=21, ahead=1):
    starts = range(len(data) - length - ahead + 1)
    xs = np.stack([data[s : s + length] for s in starts])
    ys = np.asarray([labels[s + length + ahead - 1] for s in starts])
    return xs, ys


weekly = partial(frame, length=14, ahead=7)
X, y = weekly(features, target)
scores = []
for train_idx, test_idx in TimeSeriesSplit(n_splits=3).split(X):
    net = keras.Sequential([layers.Input(X.shape[1:]), layers.GRU(12), layers.Dense(1)])
    net.compile("adam", "mae")
    net.fit(X[train_idx], y[train_idx], epochs=1, verbose=0)
    scores.append(net.evaluate(X[test_idx], y[test_idx], verbose=0))
print(np.mean(scores))
last = net.predict(X[-1:], verbose=0)
print(f"{last.item():.2f} kg")
