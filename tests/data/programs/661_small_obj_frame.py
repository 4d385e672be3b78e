import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
df = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": ["x", "y", "z"]})
x = df.values.reshape(1, 3, 2)
m = Sequential([Input((3, 2)), LSTM(3), Dense(1)])
m.compile("adam", "mse")
m.fit(x, np.zeros(1))
