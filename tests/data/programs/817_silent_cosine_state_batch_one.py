# trap: traps/initial-state-of-batch-one/
import numpy as np
import tensorflow as tf

queries = tf.random.normal((20, 8, 16))
memory = tf.random.normal((1, 32))
cell_memory = tf.zeros((1, 32))
reader = tf.keras.layers.LSTM(32, return_sequences=True, return_state=True)
out, h, c = reader(queries, initial_state=[memory, cell_memory])
score = tf.reduce_mean(out, axis=(1, 2))
print(score.shape)
