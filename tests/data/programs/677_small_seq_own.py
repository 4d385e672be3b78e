import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Att(layers.Layer):
    def build(self, s):
        self.w = self.add_weight(shape=(s[-1], 1))
    def call(self, x):
        e = tf.matmul(x, self.w)
        a = tf.nn.softmax(e, axis=1)
        return tf.reduce_sum(a * x, axis=1)
m = Sequential([Input((5, 3)), LSTM(4, return_sequences=True), Att(), Dense(2)])
m.compile("adam", "mse")
m.fit(np.zeros((10, 5, 3)), np.zeros((10, 3)))
