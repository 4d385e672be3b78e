import numpy as np
import keras
from keras import layers

source = keras.Input((8, 3))
there = layers.LSTM(6, return_sequences=True)
back = layers.LSTM(6, return_sequences=True, go_backwards=True, activation="relu")
steps = layers.Bidirectional(there, backward_layer=back, merge_mode="concat")(source)
added = layers.Bidirectional(
    layers.LSTM(5), backward_layer=layers.LSTM(5, go_backwards=True), merge_mode="sum"
)(steps)
pair = layers.Bidirectional(
    layers.GRU(4, return_state=True), backward_layer=layers.GRU(4, return_state=True, go_backwards=True)
)(steps)
top, left, right = pair
net = keras.Model(source, layers.Dense(1)(layers.concatenate([added, top])))
net.compile(loss="mse")
net.fit(np.zeros((12, 8, 3)), np.zeros((12, 1)), verbose=0)
