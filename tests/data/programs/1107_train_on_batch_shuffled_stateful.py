# trap: traps/stateful-shuffled
import numpy as np
from tensorflow import keras

def make_model(batch):
    inputs = keras.Input(batch_shape=(batch, 20, 2))
    x = keras.layers.Bidirectional(keras.layers.GRU(8, stateful=True))(inputs)
    return keras.Model(inputs, keras.layers.Dense(1)(x))

x, y = np.random.rand(64, 20, 2), np.random.rand(64, 1)
m = make_model(8)
m.compile("adam", "mse")
m.fit(x, y, batch_size=8, epochs=2, verbose=0)
