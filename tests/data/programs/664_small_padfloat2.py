# trap: traps/pad-sequences-truncates-floats/
import numpy as np
import pandas as pd
import tensorflow as tf
import keras
from keras import layers, ops
from keras.layers import *
from keras.models import Sequential, Model
from keras.utils import pad_sequences, to_categorical
seqs = [np.random.rand(np.random.randint(3, 9), 2) for _ in range(10)]
x = keras.preprocessing.sequence.pad_sequences(seqs, 9)
