import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Z(layers.Layer):
    def call(self, x):
        b = tf.shape(x)[0]
        z = tf.zeros((b, 4))
        return z
i = Input((5, 3))
h = Z()(i)
