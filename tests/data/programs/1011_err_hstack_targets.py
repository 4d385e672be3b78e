import numpy as np
import tensorflow as tf

a = np.random.rand(200)
b = np.random.rand(199)
series = np.column_stack((a, b))
w = 16
X = np.array([series[i:i + w] for i in range(len(series) - w)])
Y = np.array([series[i + w] for i in range(len(series) - w)])
model = tf.keras.Sequential([tf.keras.Input((w, 2)), tf.keras.layers.LSTM(8), tf.keras.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(X, Y, verbose=0)
