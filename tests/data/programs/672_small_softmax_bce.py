# trap: traps/softmax-under-binary-crossentropy/
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
m = Sequential([Input((5, 3)), LSTM(4), Dense(2), Softmax()])
m.compile("adam", "binary_crossentropy")
m.fit(np.zeros((6, 5, 3)), np.eye(2)[[0, 1, 0, 1, 0, 1]])
