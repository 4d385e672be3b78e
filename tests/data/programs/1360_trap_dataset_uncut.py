# trap: traps/label-off-by-k
# targets uncut: target i is the first value of window i, not the one after it
import numpy as np
import tensorflow as tf
from tensorflow import keras

length = 10
batch_size = 16
series = np.sin(np.arange(300) * 0.1).astype("float32")
data = series.reshape(-1, 1)
targets = series

train_ds = keras.utils.timeseries_dataset_from_array(
    data[:200],
    targets[:200],
    sequence_length=length,
    batch_size=batch_size,
)
val_ds = keras.utils.timeseries_dataset_from_array(
    data[200:],
    targets[200:],
    sequence_length=length,
    batch_size=batch_size,
)

for xb, yb in train_ds.take(1):
    print(xb.shape, yb.shape)

model = keras.Sequential([
    keras.layers.Input((length, 1)),
    keras.layers.LSTM(12),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
# forecast the value that follows the ten
model.fit(train_ds, validation_data=val_ds, epochs=1)
