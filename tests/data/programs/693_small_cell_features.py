import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Fb(keras.Model):
    def __init__(self):
        super().__init__()
        self.cell = LSTMCell(8)
        self.rnn = RNN(self.cell, return_state=True)
        self.d = Dense(2)
    def call(self, x):
        y, *st = self.rnn(x)
        p = self.d(y)
        y, st = self.cell(p, states=st)
        return self.d(y)
m = Fb()
m.compile("adam", "mse")
m.fit(np.zeros((32, 5, 3)), np.zeros((32, 2)))
