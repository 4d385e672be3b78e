import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
m = Sequential([Input((5, 3), batch_size=10), LSTM(4, stateful=True), Dense(1)])
m.compile("adam", "mse")
m.fit(np.zeros((100, 5, 3)), np.zeros(100), shuffle=False, batch_size=10, validation_split=0.15)
