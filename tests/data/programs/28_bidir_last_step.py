# trap: traps/bidirectional-last-step/
import numpy as np
import tensorflow as tf

inputs = tf.keras.Input(shape=(30, 5))
x = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(16, return_sequences=True))(inputs)
x = tf.keras.layers.Dropout(0.3)(x)
seq = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(8, return_sequences=True))(x)
last = seq[:, -1, :]
z = tf.keras.layers.Dense(10, activation="relu")(last)
out = tf.keras.layers.Dense(1)(z)
net = tf.keras.Model(inputs, out)
net.compile("adam", "mse")
xs = np.random.rand(40, 30, 5)
ys = np.random.rand(40)
net.fit(xs, ys, verbose=0)
