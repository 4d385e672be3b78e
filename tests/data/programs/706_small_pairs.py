# trap: silent
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
m = Sequential([Input((5, 3)), LSTM(4), Dense(1)])
x, y = tf.zeros((6, 5, 3)), tf.zeros(6)
p = np.vstack([m.predict(x[i:i + 1]) for i in range(6)])
e = np.mean(p - y)
