# trap: traps/logits-taken-for-probabilities
import numpy as np
import tensorflow as tf

class Wrapped(tf.keras.Model):
    def __init__(self, k):
        super().__init__()
        self.net = tf.keras.Sequential([
            tf.keras.layers.Embedding(60, 8),
            tf.keras.layers.GRU(12),
            tf.keras.layers.Dense(k),
        ])

    def call(self, x):
        return self.net(x)

w = Wrapped(5)
w.compile("adam", "sparse_categorical_crossentropy")
w.fit(np.random.randint(0, 60, (20, 14)), np.random.randint(0, 5, 20), verbose=0)
