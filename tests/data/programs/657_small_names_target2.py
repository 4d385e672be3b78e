import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
i = Input((5, 3)); h = LSTM(4)(i)
m = Model(i, [Dense(1, name="price")(h), Dense(3, activation="softmax", name="kind")(h)])
m.compile("adam", {"price": "mse", "kind": "sparse_categorical_crossentropy"})
m.fit(np.zeros((6, 5, 3)), {"price": np.zeros(6), "kinds": np.zeros(6)})
