import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a = LSTM(4)
        self.d = Dense(2)
    def call(self, x):
        x = self.a(x)
        return self.d(x)
net = Net()
net.compile("adam", "mse", run_eagerly=True)
net.fit(np.zeros((40, 5, 3)), np.zeros((40, 2)))
