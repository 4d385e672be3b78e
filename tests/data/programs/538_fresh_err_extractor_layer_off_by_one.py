import numpy as np
from tensorflow import keras

gesture = keras.Sequential([
    keras.layers.Input((50, 6)),
    keras.layers.LSTM(32, return_sequences=True),
    keras.layers.LSTM(16),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(12, activation="softmax"),
])
gesture.compile("adam", "sparse_categorical_crossentropy")
gesture.fit(np.random.rand(60, 50, 6), np.random.randint(0, 12, 60), verbose=0)

# keep everything below the last recurrent layer, and put a new one on top
trunk = keras.Model(gesture.inputs, gesture.layers[1].output)
trunk.trainable = False
inp = keras.Input((50, 6))
h = trunk(inp)
h = keras.layers.GRU(10)(h)
out = keras.layers.Dense(3, activation="softmax")(h)
student = keras.Model(inp, out)
student.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
student.fit(np.random.rand(30, 50, 6), np.random.randint(0, 3, 30), verbose=0)
