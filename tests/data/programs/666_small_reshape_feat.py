# trap: traps/reshape-for-transpose/
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
a, b = np.arange(50.0), np.arange(50.0)
x = np.array([a, b]).reshape(-1, 10, 2)
h = LSTM(4)(x)
