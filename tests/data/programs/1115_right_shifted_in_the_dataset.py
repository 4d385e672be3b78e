# right: the target goes in with the inputs, and is shifted in map or in the loop
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

a = np.zeros((20, 5, 1))
b = np.zeros((20, 5, 1))
e = tf.keras.Input((5, 1))
d = tf.keras.Input((None, 1))
_, h, c = layers.LSTM(4, return_state=True)(e)
m = tf.keras.Model([e, d], layers.Dense(1)(layers.LSTM(4, return_sequences=True)(d, initial_state=[h, c])))
m.compile("adam", "mse")
pairs = tf.data.Dataset.from_tensor_slices(((a, b), b))


def late(xs, y):
    return (xs[0], tf.pad(xs[1][:-1], [[1, 0], [0, 0]])), y


def cut(xs, y):
    return (xs[0], xs[1][:, :-1]), y[:, 1:]


m.fit(pairs.map(late).batch(4), verbose=0)
m.fit(pairs.batch(4).map(cut), verbose=0)
for (p, q), r in pairs.batch(4):
    m.train_on_batch([p, q[:, :-1]], r[:, 1:])
