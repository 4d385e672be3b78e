import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv1D, Add, LSTM, Dense

x_in = Input((64, 12))
x = x_in
for rate in (1, 2, 4):
    y = Conv1D(12, 3, dilation_rate=rate, activation="relu")(x)
    x = Add()([x, y])
out = Dense(1)(LSTM(8)(x))
net = tf.keras.Model(x_in, out)
