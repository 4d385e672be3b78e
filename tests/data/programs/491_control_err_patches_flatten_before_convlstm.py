import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

frames = np.random.rand(40, 5, 16, 16, 1)
label = np.random.randint(0, 2, (40,))
m = models.Sequential()
m.add(layers.TimeDistributed(layers.Conv2D(8, 3, activation="relu"), input_shape=(5, 16, 16, 1)))
m.add(layers.TimeDistributed(layers.MaxPooling2D(2)))
m.add(layers.Flatten())
m.add(layers.LSTM(12))
m.add(layers.Dense(1, activation="sigmoid"))
m.compile("adam", "binary_crossentropy")
m.fit(frames, label, epochs=1, verbose=0)
