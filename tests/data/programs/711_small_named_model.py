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
    def call(self, inputs):
        x = self.a(inputs["s"])
        z = tf.concat([x, inputs["t"]], -1)
        return {"o": self.d(z)}
net = Net()
net.compile("adam", {"o": "mse"})
net.fit({"s": np.zeros((40, 5, 3)), "t": np.zeros((40, 2))}, {"o": np.zeros((40, 2))})
p = net.predict({"s": np.zeros((4, 5, 3)), "t": np.zeros((4, 2))})
