import numpy as np
import keras
from keras import layers

ndvi = np.random.rand(100, 24, 2)
seen = np.random.rand(100, 24) > .3
X = ndvi * seen
model = keras.Sequential([keras.Input((24, 2)), layers.GRU(8, return_sequences=True), layers.Dense(2)])
model.compile("adam", "mse")
model.fit(X, ndvi, sample_weight=seen.astype("float32"), epochs=1, verbose=0)
