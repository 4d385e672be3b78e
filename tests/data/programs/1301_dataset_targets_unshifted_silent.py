# trap: traps/label-off-by-k
import numpy as np
import tensorflow as tf
from tensorflow import keras

# predict the next value from the last 20
series = np.sin(np.arange(0, 50, 0.1)) + np.random.normal(0, 0.1, 500)
series = series.astype("float32")[:, np.newaxis]
seq_len = 20
batch = 16
split = int(len(series) * 0.8)
train, val = series[:split], series[split:]

train_ds = keras.utils.timeseries_dataset_from_array(
    train, targets=train, sequence_length=seq_len, batch_size=batch, shuffle=True
)
val_ds = keras.utils.timeseries_dataset_from_array(val, targets=val, sequence_length=seq_len, batch_size=batch)

for x, y in train_ds.take(1):
    print(x.shape, y.shape)

model = keras.Sequential(
    [
        keras.layers.Input(shape=(seq_len, 1)),
        keras.layers.LSTM(24),
        keras.layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
