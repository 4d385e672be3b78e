import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
a = ops.zeros((6, 5, 3)); b = ops.zeros((6, 5))
c = ops.concatenate([a, b], axis=-1)
