import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
x = np.random.randint(0, 9, (4, 5))
n = x.max() + 1
m = Sequential()
m.add(Input((5,)))
m.add(Embedding(n, 4))
m.add(LSTM(3))
