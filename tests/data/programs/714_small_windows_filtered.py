import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
ds = tf.data.Dataset.range(30).window(5, shift=1).flat_map(lambda w: w.batch(5))
ds = ds.filter(lambda w: tf.shape(w)[0] == 5).batch(4)
for b in ds:
    k = b
