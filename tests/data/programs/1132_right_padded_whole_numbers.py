# right: padded as the whole numbers that they are, or with a dtype; a middle step of a Bidirectional
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import pad_sequences

rows = [np.random.rand(k) for k in (3, 4)]
p = pad_sequences([(t * 10).astype(int) for t in rows])
q = pad_sequences([np.round(t * 10) for t in rows])
r = pad_sequences([t * 10 // 1 for t in rows])
s = pad_sequences([t * 2 > 0.5 for t in rows])
u = pad_sequences([t * 2 - 1 for t in rows], dtype="float32")
x = tf.random.normal((6, 11, 4))
h = tf.keras.layers.Bidirectional(tf.keras.layers.SimpleRNN(7, return_sequences=True))(x)
a = h[:, 5]
b = h[:, 0]
