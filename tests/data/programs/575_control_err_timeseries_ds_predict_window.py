import numpy as np
import tensorflow as tf

series = np.sin(np.arange(1000) / 20).astype("float32")
w, batch = 30, 32
train_ds = tf.keras.utils.timeseries_dataset_from_array(series[:-w], series[w:], sequence_length=w, batch_size=batch)
model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(16, return_sequences=True))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(train_ds, epochs=2)
