import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
a = Input((5, 3), name="x"); b = Input((5, 3), name="x")
m = Model([a, b], Dense(1)(LSTM(4)(Concatenate()([a, b]))))
