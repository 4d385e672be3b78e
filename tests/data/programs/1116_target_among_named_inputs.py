# trap: traps/decoder-fed-its-own-target
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

a = np.zeros((20, 5, 1))
b = np.zeros((20, 5, 1))
e = tf.keras.Input((5, 1), name="e")
d = tf.keras.Input((5, 1), name="d")
_, h = layers.GRU(4, return_state=True)(e)
m = tf.keras.Model([e, d], layers.Dense(1)(layers.GRU(4, return_sequences=True)(d, initial_state=h)))
m.compile("adam", "mse")
m.fit(tf.data.Dataset.from_tensor_slices(({"e": a, "d": b}, b)).shuffle(20).batch(4).prefetch(1), verbose=0)
