# trap: silent
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
        self.a = LSTM(4, return_sequences=True)
        self.d = Dense(1)
    def call(self, x):
        x = self.a(x)
        return self.d(x)
net = Net()
net.compile(loss="mse", optimizer="adam")
net.fit(np.zeros((64, 5, 3)), np.zeros((64, 1)), epochs=1, validation_data=(np.zeros((10, 5, 3)), np.zeros((10, 1))))
