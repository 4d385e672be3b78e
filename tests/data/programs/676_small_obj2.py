import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
from sklearn.preprocessing import MinMaxScaler
df = pd.DataFrame({"day": ["a", "b", "c"], "v": [1.0, 2.0, 3.0]})
s = MinMaxScaler().fit_transform(df)
