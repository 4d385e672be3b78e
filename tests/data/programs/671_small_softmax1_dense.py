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
w = Dense(1, activation="softmax")(h)
c = Dot(axes=1)([w, h])
