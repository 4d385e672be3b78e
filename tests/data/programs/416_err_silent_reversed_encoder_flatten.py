# trap: traps/reshape-for-transpose
import numpy as np
import tensorflow as tf

# exported from a logger: (sensors, ticks)
log = np.random.rand(8, 1200)
log = (log - log.mean(axis=1, keepdims=True)) / log.std(axis=1, keepdims=True)
stream = log.reshape(1200, 8)
SIZE = 40
X = np.stack([stream[i:i + SIZE] for i in range(0, 1200 - SIZE, 10)])
y = np.array([stream[i + SIZE, 0] for i in range(0, 1200 - SIZE, 10)])
net = tf.keras.Sequential([tf.keras.layers.Input((SIZE, 8)), tf.keras.layers.LSTM(16), tf.keras.layers.Dense(1)])
net.compile("adam", "mse")
net.fit(X, y, epochs=1, verbose=0)
