# given: raw = pd.DataFrame({"Close": np.cumsum(np.random.randn(300)) + 500, "Volume": np.random.rand(300)})
import numpy as np
import pandas as pd
import tensorflow as tf
import types

yf = types.SimpleNamespace(download=None)
raw = yf.download("SPY")
ret = np.log(raw["Close"]).diff().dropna()
vol = ret.rolling(5).std().dropna()
data = pd.concat([ret, vol], axis=1, keys=["ret", "vol"]).dropna()
print(data.shape)

WINDOW = 10
values = data.values.astype("float32")


def to_supervised(arr, window):
    X = np.lib.stride_tricks.sliding_window_view(arr[:-1], window, axis=0)
    X = X.swapaxes(1, 2)
    y = arr[window:, 1:2]
    return X, y


def build_model(n_features):
    m = tf.keras.models.Sequential()
    m.add(tf.keras.Input(shape=(WINDOW, n_features)))
    m.add(tf.keras.layers.GRU(8))
    m.add(tf.keras.layers.Dense(1, activation="softplus"))
    m.compile(loss="mse", optimizer="adam")
    return m


folds = 3
size = len(values) // (folds + 1)
rmse = []
for k in range(1, folds + 1):
    past = values[: k * size]
    future = values[k * size: (k + 1) * size]
    mean, std = past.mean(axis=0), past.std(axis=0)
    Xtr, ytr = to_supervised((past - mean) / std, WINDOW)
    Xte, yte = to_supervised((future - mean) / std, WINDOW)
    m = build_model(Xtr.shape[2])
    m.fit(Xtr, ytr, epochs=1, batch_size=16, verbose=0)
    p = m.predict(Xte, verbose=0)
    diff = (p - yte) * std[1]
    rmse.append(float(np.sqrt(np.mean(np.square(diff)))))
    print(k, Xtr.shape, Xte.shape, p.shape)
print("mean rmse", np.mean(rmse))
