import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
ds = tf.data.Dataset.range(20).window(6, shift=1)
ds = ds.flat_map(lambda w: w.batch(6)).batch(4)
for w in ds:
    print(w.shape)
