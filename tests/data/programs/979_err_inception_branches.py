import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

ecg = np.random.randn(80, 187, 1)
beat = np.random.randint(0, 5, 80)


def inception(x, f):
    a = Conv1D(f, 1, padding="same", activation="relu")(x)
    b = Conv1D(f, 3, padding="same", activation="relu")(a)
    c = MaxPool1D(3, strides=1)(x)
    c = Conv1D(f, 1, padding="same", activation="relu")(c)
    return Concatenate(axis=-1)([a, b, c])


inp = Input(shape=ecg.shape[1:])
y = inception(inp, 8)
y = inception(y, 16)
y = LSTM(20)(y)
y = Dense(5, activation="softmax")(y)
net = Model(inp, y)
net.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
net.fit(ecg, beat, epochs=1)
