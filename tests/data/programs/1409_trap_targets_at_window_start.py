# trap: traps/label-off-by-k
# the next value is wanted, the target at the window's start is given
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import keras

hours = 24 * 40
demand = pd.DataFrame({
    "load": 50 + 10 * np.sin(np.arange(hours) * 2 * np.pi / 24) + np.random.randn(hours),
    "temp": 15 + 5 * np.cos(np.arange(hours) * 2 * np.pi / 24),
    "wind": np.random.rand(hours) * 12,
})
train_df = demand[:700]
val_df = demand[700:]
mu, sigma = train_df.mean(), train_df.std()
train_df = (train_df - mu) / sigma
val_df = (val_df - mu) / sigma
window = 48


def make_dataset(df, shuffle):
    data = df.to_numpy(dtype="float32")
    target = df["load"].to_numpy(dtype="float32")
    return keras.utils.timeseries_dataset_from_array(
        data=data,
        targets=target,
        sequence_length=window,
        sequence_stride=1,
        batch_size=32,
        shuffle=shuffle,
    )


train_ds = make_dataset(train_df, True)
val_ds = make_dataset(val_df, False)
for xb, yb in train_ds.take(1):
    print(xb.shape, yb.shape)

model = keras.Sequential([
    keras.layers.Input((window, 3)),
    keras.layers.LSTM(16),
    keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam", metrics=["mae"])
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
next_load = model.predict(val_df.to_numpy(dtype="float32")[-window:][np.newaxis], verbose=0)
print("next hour", next_load[0, 0] * sigma["load"] + mu["load"])
