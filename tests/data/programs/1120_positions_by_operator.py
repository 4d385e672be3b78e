# trap: traps/mask-lost-on-the-way
import numpy as np
import tensorflow as tf

class PositionalEmbedding(tf.keras.layers.Layer):
    def __init__(self, vocab, length, dim):
        super().__init__()
        self.words = tf.keras.layers.Embedding(vocab, dim, mask_zero=True)
        self.places = tf.keras.layers.Embedding(length, dim)
        self.length = length

    def call(self, ids):
        return self.words(ids) + self.places(tf.range(self.length))

ids = tf.keras.Input((16,), dtype="int32")
word = tf.keras.layers.Embedding(200, 12, mask_zero=True)(ids)
place = tf.keras.layers.Embedding(16, 12)(tf.keras.ops.arange(16))
s = tf.keras.layers.Add()([word, tf.keras.layers.Dense(12)(tf.keras.layers.Dropout(0.1)(tf.keras.Input((16, 3), name="pos")))]) if False else word + place
g = tf.keras.layers.GRU(8)(s)
net = tf.keras.Model(ids, tf.keras.layers.Dense(1)(g))
net.compile("adam", "mse")
net.fit(np.random.randint(0, 200, (8, 16)), np.random.rand(8, 1), verbose=0)
