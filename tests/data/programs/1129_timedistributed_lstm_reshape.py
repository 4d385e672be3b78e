# trap: traps/reshape-for-transpose
import numpy as np
import tensorflow as tf

# batch of stocks: (days, stocks) -> one window per stock
table = np.random.rand(60, 25)
x = np.expand_dims(table, 0)
x = x.reshape(25, 60, 1)
y = np.random.rand(25, 1)
m = tf.keras.Sequential([tf.keras.layers.LSTM(6), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
