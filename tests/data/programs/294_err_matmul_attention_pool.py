import numpy as np
import tensorflow as tf


class AttnPool(tf.keras.layers.Layer):
    def __init__(self, dim):
        super().__init__()
        self.proj = tf.keras.layers.Dense(dim, activation="tanh")
        self.score = tf.keras.layers.Dense(1)

    def call(self, x):
        a = tf.nn.softmax(self.score(self.proj(x)), axis=1)
        return tf.squeeze(tf.matmul(a, x), axis=1)


x = np.random.rand(30, 16, 7).astype("float32")
y = np.random.rand(30)
inp = tf.keras.Input((16, 7))
h = tf.keras.layers.GRU(11, return_sequences=True)(inp)
h = AttnPool(5)(h)
out = tf.keras.layers.Dense(1)(h)
model = tf.keras.Model(inp, out)
model.compile("sgd", "mse")
model.fit(x, y, epochs=1)
