# trap: silent
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
i = Input((5, 3)); h = LSTM(4, return_sequences=True)(i)
s = Dense(1)(h)
w = Softmax(axis=-1)(s)
c = Multiply()([h, w])
m = Model(i, Dense(1)(Flatten()(c)))
m.compile("adam", "mse")
m.fit(np.zeros((6, 5, 3)), np.zeros(6))
