import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
df = pd.DataFrame({"day": ["a", "b", "c"], "v": [1.0, 2.0, 3.0]})
df["day"] = df["day"].map({"a": 0, "b": 1, "c": 2})
x = df.values.reshape(1, 3, 2)
m = Sequential([Input((3, 2)), LSTM(4), Dense(1)])
m.compile("adam", "mse")
m.fit(x, np.zeros(1))
