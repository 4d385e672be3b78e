import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
m = Sequential([Input((5, 3)), LSTM(4), Dense(3)])
l = keras.losses.sparse_categorical_crossentropy(tf.zeros((6, 3)), m(tf.zeros((6, 5, 3))), from_logits=True)
