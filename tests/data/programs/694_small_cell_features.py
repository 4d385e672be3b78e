import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
cell = LSTMCell(4)
a = cell(tf.zeros((2, 3)), [tf.zeros((2, 4)), tf.zeros((2, 4))])
b = cell(tf.zeros((2, 5)), [tf.zeros((2, 4)), tf.zeros((2, 4))])
