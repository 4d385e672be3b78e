import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing import timeseries_dataset_from_array

data = np.random.rand(600, 7).astype("float32")
targets = data[:, 1]
past = 72
ds_train = timeseries_dataset_from_array(data[:-past], targets[past:], sequence_length=past, batch_size=16)
ds_val = timeseries_dataset_from_array(data[:-past], targets[past:], sequence_length=past, batch_size=16, shuffle=False)
for batch in ds_train.take(1):
    inputs, labels = batch
print(inputs.shape, labels.shape)
x_in = tf.keras.layers.Input(shape=(inputs.shape[1], inputs.shape[2]))
lstm_out = tf.keras.layers.LSTM(32)(x_in)
outputs = tf.keras.layers.Dense(1)(lstm_out)
model = tf.keras.Model(inputs=x_in, outputs=outputs)
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.001), loss="mse")
history = model.fit(ds_train, epochs=1, validation_data=ds_val, verbose=0)
