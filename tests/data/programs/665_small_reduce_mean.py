# trap: silent
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Att(layers.Layer):
    def __init__(self):
        super().__init__()
        self.v = Dense(1)
    def call(self, h):
        a = tf.nn.softmax(self.v(h), axis=-1)
        return tf.reduce_sum(a * h, axis=1)
i = Input((5, 3))
o = Dense(1)(Att()(LSTM(4, return_sequences=True)(i)))
