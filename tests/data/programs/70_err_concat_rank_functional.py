import tensorflow as tf
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Concatenate, RepeatVector

weather = np.random.rand(128, 24, 7)
static = np.random.rand(128, 11)
demand = np.random.rand(128, 24, 1)

w_in = Input(shape=(24, 7))
s_in = Input(shape=(11,))
w = LSTM(32, return_sequences=True)(w_in)
s = Dense(8, activation="relu")(s_in)
joined = Concatenate(axis=-1)([w, s])
d = LSTM(16, return_sequences=True)(joined)
y = Dense(1)(d)
model = tf.keras.Model([w_in, s_in], y)
model.compile("adam", "mse")
model.fit([weather, static], demand, epochs=1, verbose=0)
