# right: transposed, then given a feature axis by reshape
import numpy as np
import tensorflow as tf

table = np.random.rand(60, 25)
x = table.T.reshape(25, 60, 1)
y = np.random.rand(25, 1)
m = tf.keras.Sequential([tf.keras.layers.LSTM(6), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
