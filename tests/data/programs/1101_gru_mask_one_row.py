# trap: traps/mask-of-one-row
import numpy as np
import tensorflow as tf

lengths = np.array([3, 7, 5, 9])
x = np.random.rand(4, 9, 2).astype("float32")
longest = x.shape[1]
mask = np.arange(longest)[None, :] < lengths[0]
gru = tf.keras.layers.GRU(6)
summary = gru(x, mask=tf.constant(mask))
print(summary.shape)
