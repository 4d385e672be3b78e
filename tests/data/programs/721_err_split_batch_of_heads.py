import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class HeadSplit(layers.Layer):
    def __init__(self, heads, **kw):
        super().__init__(**kw)
        self.heads = heads

    def call(self, x):
        b, t, d = tf.shape(x)[0], x.shape[1], x.shape[2]
        x = tf.reshape(x, (b, t, self.heads, d // self.heads))
        return tf.transpose(x, (0, 2, 1))


inputs = layers.Input((14, 32))
h = layers.LSTM(32, return_sequences=True)(inputs)
h = HeadSplit(4)(h)
