import numpy as np
import tensorflow as tf

batch = np.random.rand(10, 1, 24, 4)
x = np.squeeze(batch)
first = np.squeeze(batch[:1])
lstm = tf.keras.layers.LSTM(6)
a = lstm(x)
b = lstm(first)
