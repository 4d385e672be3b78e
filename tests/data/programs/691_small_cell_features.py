import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
cell = LSTMCell(4)
r = RNN(cell, return_state=True)
i = Input((5, 3))
x, h, c = r(i)
y, s = cell(x, states=[h, c])
