import numpy as np
import keras
from keras import layers

net = keras.Sequential([keras.Input((6, 2)), layers.GRU(4), layers.Dense(1, activation="sigmoid")])
net.compile(loss="binary_crossentropy", optimizer="adam", metrics="accuracy")
net.fit(np.zeros((8, 6, 2)), np.zeros((8, 1)), verbose=0)
