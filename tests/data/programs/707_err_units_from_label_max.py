import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Input, Masking
from tensorflow.keras.models import Model

sequences = np.random.rand(90, 12, 5)
kinds = np.array([0, 1, 2] * 30)
n_kinds = kinds.max() + 1
inputs = Input(shape=sequences.shape[1:])
x = Masking(0.0)(inputs)
x = LSTM(10)(x)
outputs = Dense(n_kinds, activation="softmax")(x)
model = Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(sequences, kinds)
