# trap: silent
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
m = Sequential([Input((5, 3)), LSTM(4), Dense(1, activation="sigmoid")])
x, y = np.zeros((6, 5, 3)), np.zeros(6)
acc = np.mean(np.round(m.predict(x)).astype(int) == y)
