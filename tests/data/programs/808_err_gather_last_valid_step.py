import numpy as np
import tensorflow as tf

x = tf.random.normal((12, 9, 4))
lengths = tf.constant([9, 4, 7, 3, 9, 8, 2, 5, 6, 9, 1, 4])
seq = tf.keras.layers.LSTM(10, return_sequences=True)(x)
rows = tf.range(10)
idx = tf.stack([rows, lengths - 1], axis=1)
last = tf.gather_nd(seq, idx)
