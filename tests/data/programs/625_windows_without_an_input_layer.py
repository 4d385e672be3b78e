import numpy as np
import tensorflow as tf
a = np.random.rand(60, 4)
ds = tf.keras.utils.timeseries_dataset_from_array(a[:-1], a[16:, :1], sequence_length=16, batch_size=8)
m = tf.keras.Sequential([tf.keras.layers.LSTM(5), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(ds, verbose=0)
bx, by = next(iter(ds))
