# trap: traps/label-off-by-k
import numpy as np
import keras
from keras import layers

# wind farm: power, speed, direction, pressure every 10 minutes
raw = np.random.rand(700, 4).astype('float32')
n_train = 500
mean, std = raw[:n_train].mean(axis=0), raw[:n_train].std(axis=0)
raw = (raw - mean) / std

past = 36
train_ds = keras.utils.timeseries_dataset_from_array(
    raw[:n_train],
    targets=raw[:n_train, 0],
    sequence_length=past,
    batch_size=64,
)
val_ds = keras.utils.timeseries_dataset_from_array(
    raw[n_train:],
    targets=raw[n_train:, 0],
    sequence_length=past,
    batch_size=64,
)

inputs = keras.Input(shape=(past, 4))
x = layers.LSTM(32, recurrent_dropout=0.1)(inputs)
x = layers.Dropout(0.3)(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer='rmsprop', loss='mse', metrics=['mae'])
model.fit(train_ds, epochs=1, validation_data=val_ds, verbose=0)
