import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

vibration = np.random.randn(120, 256, 3)
fault = np.random.randint(0, 4, size=120)
inputs = keras.Input(shape=vibration.shape[1:])
x = layers.Conv1D(16, 7, strides=2, activation="relu")(inputs)
x = layers.MaxPool1D(2)(x)
x = layers.GlobalMaxPooling1D()(x)
x = layers.Dense(32, activation="relu")(x)
x = layers.LSTM(16)(x)
outputs = layers.Dense(4, activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(vibration, fault, epochs=1)
