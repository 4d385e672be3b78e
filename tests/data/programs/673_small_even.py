import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
ds = tf.data.Dataset.from_tensor_slices(np.arange(48.0)).window(6, shift=6)
ds = ds.flat_map(lambda w: w.batch(6)).map(lambda w: (w[:-1, None], w[-1:])).batch(4)
m = Sequential([Input((None, 1)), LSTM(4), Dense(1)])
m.compile("adam", "mse")
m.fit(ds)
