import numpy as np
import tensorflow as tf
from tensorflow import keras

raw = np.random.rand(1200, 5).astype("float32")
n_train = 800
raw = (raw - raw[:n_train].mean(0)) / raw[:n_train].std(0)
temp = raw[:, 1]

sequence_length = 48
# trap: traps/label-off-by-k
train_ds = keras.utils.timeseries_dataset_from_array(
    data=raw[:n_train], targets=temp[:n_train], sequence_length=sequence_length, batch_size=64, shuffle=True
)
val_ds = keras.utils.timeseries_dataset_from_array(
    data=raw[n_train:], targets=temp[n_train:], sequence_length=sequence_length, batch_size=64
)
for xb, yb in train_ds.take(1):
    print(xb.shape, yb.shape)

inp = keras.layers.Input(shape=(xb.shape[1], xb.shape[2]))
hid = keras.layers.LSTM(16, recurrent_dropout=0.25)(inp)
hid = keras.layers.Dropout(0.5)(hid)
model = keras.Model(inputs=inp, outputs=keras.layers.Dense(1)(hid))
model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
model.fit(train_ds, epochs=1, validation_data=val_ds, verbose=0)
