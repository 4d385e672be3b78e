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
m = Sequential()
m.add(LSTM(4, input_shape=(5, 3), return_sequences=True))
m.add(Att())
m.add(LSTM(3))
