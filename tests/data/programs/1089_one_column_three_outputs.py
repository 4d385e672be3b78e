# trap: silent
import numpy as np
import tensorflow as tf

# pollution, predict three stations
data = np.random.rand(300, 7).astype("float32")
H = 24
ds = tf.keras.utils.timeseries_dataset_from_array(data[:-1], data[H:, 2:3], sequence_length=H, batch_size=32)

inp = tf.keras.layers.Input((H, 7))
x = tf.keras.layers.LSTM(32)(inp)
x = tf.keras.layers.Dropout(0.3)(x)
model = tf.keras.Model(inp, tf.keras.layers.Dense(3)(x))
model.compile(loss=tf.keras.losses.LogCosh(), optimizer="adam")
model.fit(ds, epochs=1, verbose=0)
