import numpy as np
from tensorflow.keras.layers import (Input, Conv1D, MaxPooling1D, Flatten, LSTM, Dense)
from tensorflow.keras.models import Model

ecg = np.random.randn(64, 3600, 1)
rhythm = np.random.randint(0, 5, 64)

inp = Input(shape=(3600, 1))
x = Conv1D(32, 50, strides=5, activation="relu")(inp)
x = MaxPooling1D(4)(x)
x = Conv1D(64, 10, activation="relu")(x)
x = MaxPooling1D(4)(x)
x = Flatten()(x)
x = LSTM(32)(x)
out = Dense(5, activation="softmax")(x)
model = Model(inp, out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(ecg, rhythm, epochs=1, verbose=0)
