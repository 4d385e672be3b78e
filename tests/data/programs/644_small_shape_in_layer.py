import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Noise(layers.Layer):
    def call(self, x):
        return x + tf.zeros(x.shape)
i = Input((5, 3))
h = Noise()(i)
