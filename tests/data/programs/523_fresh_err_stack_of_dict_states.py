import numpy as np
import tensorflow as tf

enc = tf.keras.layers.LSTM(12, return_state=True, return_sequences=True)
x = np.random.rand(8, 20, 3).astype("float32")
states = {}
seq, states["h"], states["c"] = enc(x)
query = tf.keras.layers.Dense(12)(states["h"])
score = tf.matmul(seq, query)
weights = tf.nn.softmax(score, axis=1)
context = tf.reduce_sum(seq * weights, axis=1)
print(context.shape)
