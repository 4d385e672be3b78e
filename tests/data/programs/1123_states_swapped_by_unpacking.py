# trap: silent
import numpy as np
import tensorflow as tf

e = tf.keras.Input((9, 3))
out, cell, hidden = tf.keras.layers.LSTM(6, return_state=True)(e)
d = tf.keras.Input((4, 2))
o = tf.keras.layers.LSTM(6, return_sequences=True)(d, initial_state=[hidden, cell])
m = tf.keras.Model([e, d], tf.keras.layers.Dense(2)(o))
m.compile("adam", "mse")
m.fit([np.random.rand(8, 9, 3), np.random.rand(8, 4, 2)], np.random.rand(8, 4, 2), verbose=0)
