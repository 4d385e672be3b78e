# trap: traps/reshape-for-transpose/
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
x = tf.random.normal((50, 3, 20))
x = tf.reshape(x, (-1, 20, 3))
h = LSTM(4)(x)
