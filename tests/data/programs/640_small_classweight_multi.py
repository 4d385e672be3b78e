import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
i = Input((5, 3)); h = LSTM(4)(i)
m = Model(i, [Dense(1, name="a")(h), Dense(1, name="b")(h)])
m.compile("adam", "mse")
m.fit(np.zeros((6, 5, 3)), [np.zeros(6), np.zeros(6)], class_weight={0: 1, 1: 2})
