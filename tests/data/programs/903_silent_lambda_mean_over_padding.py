# trap: traps/mask-lost-on-the-way/
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

ids = tf.keras.utils.pad_sequences([[4, 7, 2, 9], [3, 3], [8, 1, 5]], maxlen=6)
inp = layers.Input((6,))
e = layers.Embedding(20, 8, mask_zero=True)(inp)
e = layers.Lambda(lambda t: t / tf.norm(t, axis=-1, keepdims=True))(e)
h = layers.LSTM(5)(e)
m = tf.keras.Model(inp, layers.Dense(1)(h))
m.compile("adam", "mse")
m.fit(ids, np.zeros(3))
