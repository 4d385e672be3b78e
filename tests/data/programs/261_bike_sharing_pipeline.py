from functools import partial

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler, OneHotEncoder
import keras
from keras import layers

# given: bikes = pd.DataFrame({"cnt": np.random.rand(320), "temp": np.random.rand(320), "hum": np.random.rand(320), "season": np.arange(320) % 4, "holiday": np.arange(320) % 2})
bikes = pd.read_csv("hour.csv")
numeric = ["temp", "hum"]
categorical = ["season"]
pre = ColumnTransformer(
    [("num", StandardScaler(), numeric), ("cat", OneHotEncoder(sparse_output=False), categorical)],
    remainder="drop",
)
features = pre.fit_transform(bikes)
target = np.log1p(bikes["cnt"].to_numpy())


def sliding(features, target, size, shift=1, stride=1):
    rows = []
    labels = []
    for start in range(0, len(features) - size, shift):
        rows.append(features[start : start + size : stride])
        labels.append(target[start + size])
    return np.array(rows), np.array(labels)[:, np.newaxis]


make_windows = partial(sliding, size=24)
x, y = make_windows(features, target)
n = len(x)
idx = np.random.permutation(n)
train_idx, test_idx = idx[: int(n * 0.8)], idx[int(n * 0.8) :]

inputs = keras.Input(shape=x.shape[1:])
h = layers.GRU(12)(inputs)
h = layers.Dense(6, activation=keras.activations.relu)(h)
out = layers.Dense(1)(h)
model = keras.Model(inputs=[inputs], outputs=[out])
model.compile(optimizer=keras.optimizers.Nadam(), loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.RootMeanSquaredError()])
model.fit(x[train_idx], y[train_idx], batch_size=32, epochs=1, verbose=2)
loss, rmse = model.evaluate(x[test_idx], y[test_idx], verbose=0)
pred = np.expm1(model.predict(x[test_idx], verbose=0)).squeeze()
actual = np.expm1(y[test_idx]).squeeze()
result = pd.DataFrame({"pred": pred, "actual": actual})
print(result.describe().loc["mean"])
