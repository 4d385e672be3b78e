# trap: traps/decoder-fed-its-own-target
import numpy as np
import tensorflow as tf

# "seq2seq for electricity", decoder sees the day it must predict
days = np.random.rand(90, 48, 1).astype("float32")
history, tomorrow = days[:-1], days[1:]
e = tf.keras.Input((48, 1))
_, h, c = tf.keras.layers.LSTM(12, return_state=True)(e)
d = tf.keras.Input((48, 1))
o = tf.keras.layers.LSTM(12, return_sequences=True)(d, initial_state=(h, c))
o = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))(o)
net = tf.keras.Model(inputs=(e, d), outputs=o)
net.compile("adam", "mae")
data = tf.data.Dataset.from_tensor_slices(((history, tomorrow), tomorrow)).batch(16)
net.fit(data, epochs=1, verbose=0)
