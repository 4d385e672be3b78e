# given: frame = pd.DataFrame({"ts": pd.date_range("2020-01-01", periods=240, freq="D"), "level": np.random.rand(240) + 1.0, "rain": np.random.rand(240), "temp": np.random.rand(240) * 20})
# River level, one day ahead, with month as a cyclic feature
import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras import layers

LOOKBACK = 21

frame = pd.read_csv("gauge.csv", parse_dates=["ts"])
frame["sin_m"] = np.sin(2 * np.pi * frame["ts"].dt.month / 12)
frame["cos_m"] = np.cos(2 * np.pi * frame["ts"].dt.month / 12)
frame = frame.set_index("ts")

cut = int(len(frame) * 0.75)
train, test = frame.iloc[:cut], frame.iloc[cut:]
mu, sigma = train.mean(), train.std()
train = (train - mu) / sigma
test = (test - mu) / sigma


def windows(table, target="level"):
    values = table.to_numpy(dtype="float32")
    column = table.columns.get_loc(target)
    starts = np.arange(len(values) - LOOKBACK)
    index = starts[:, None] + np.arange(LOOKBACK)[None, :]
    return values[index], values[starts + LOOKBACK, column][:, None]


x_train, y_train = windows(train)
x_test, y_test = windows(test)
print(x_train.shape, y_train.shape, x_test.shape)

inputs = keras.Input(shape=x_train.shape[1:])
h = layers.LSTM(24, return_sequences=True)(inputs)
h = layers.LayerNormalization()(h)
h = layers.LSTM(12)(h)
out = layers.Dense(1)(h)
net = keras.Model(inputs, out, name="gauge")
net.compile(optimizer=keras.optimizers.Adam(1e-3), loss=keras.losses.Huber(), metrics=["mae"])
net.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=1, batch_size=16, verbose=0)

pred = net.predict(x_test, verbose=0)[:, 0] * sigma["level"] + mu["level"]
truth = y_test[:, 0] * sigma["level"] + mu["level"]
error = np.abs(pred - truth)
print("MAE in meters", error.mean())
