# given: load = pd.DataFrame({"ts": pd.date_range("2022-01-01", periods=400, freq="h"), "mw": np.random.rand(400)})
# given: temp = pd.DataFrame({"ts": pd.date_range("2022-01-01", periods=400, freq="h"), "temp": np.random.rand(400)})
import pandas as pd
import numpy as np
import tensorflow as tf

load = pd.read_csv("load.csv", parse_dates=["ts"])
temp = pd.read_csv("temp.csv", parse_dates=["ts"])
frame = load.merge(temp, on="ts", how="inner").set_index("ts")
LAGS = 24
cols = []
for lag in range(LAGS, 0, -1):
    cols.append(frame["mw"].shift(lag).rename(f"mw_{lag}"))
lagged = pd.concat(cols, axis=1)
lagged["y"] = frame["mw"]
lagged["temp"] = frame["temp"]
lagged = lagged.dropna()
seq = lagged[[f"mw_{lag}" for lag in range(LAGS, 0, -1)]].to_numpy()[:, :, None]
side = lagged[["temp"]].to_numpy()
y = lagged["y"].to_numpy()
n = int(len(y) * 0.8)
a = tf.keras.Input((LAGS, 1))
b = tf.keras.Input((1,))
z = tf.keras.layers.Concatenate()([tf.keras.layers.LSTM(10)(a), b])
m = tf.keras.Model([a, b], tf.keras.layers.Dense(1)(z))
m.compile("adam", "mse")
m.fit([seq[:n], side[:n]], y[:n], epochs=1, verbose=0)
p = m.predict([seq[n:], side[n:]], verbose=0)[:, 0]
mape = np.mean(np.abs((y[n:] - p) / y[n:])) * 100
