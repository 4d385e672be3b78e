import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import keras

rng = np.random.default_rng(0)
df = pd.DataFrame({
    "temp": rng.normal(size=500),
    "hum": rng.random(500),
    "wind": rng.random(500),
})
df["temp"] = (df["temp"] - df["temp"].mean()) / df["temp"].std()

LOOKBACK = 24
HORIZON = 6


def make_windows(values, lookback):
    out = []
    for start in range(len(values) - lookback):
        out.append(values[start:start + lookback])
    return np.stack(out)


values = df.to_numpy(dtype="float32")
windows = make_windows(values, LOOKBACK)
# the temperature six hours after each window
target = values[LOOKBACK + HORIZON:, 0]

n_train = 400
x_train, y_train = windows[:n_train], target[:n_train]
x_val, y_val = windows[n_train:], target[n_train:]

inputs = keras.Input(shape=(LOOKBACK, values.shape[1]))
x = keras.layers.GRU(12)(inputs)
x = keras.layers.Dense(8, activation="relu")(x)
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.compile(loss="mae", optimizer=keras.optimizers.Adam(1e-3))
model.fit(x_train, y_train, epochs=1, batch_size=50, verbose=0)
score = model.evaluate(x_val, y_val, verbose=0)
print("validation mae", score)
