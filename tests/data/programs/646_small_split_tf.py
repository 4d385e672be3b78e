import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
x = tf.zeros((10, 7, 2))
a, b = tf.split(x, 2, axis=1)
