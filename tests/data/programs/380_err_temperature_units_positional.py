import numpy as np
from tensorflow.keras.layers import Dense, LSTM, Bidirectional, Input, Attention, GlobalAveragePooling1D
from tensorflow.keras.models import Model

days, hours, sensors = 200, 24, 7
cube = np.random.rand(days, hours, sensors)
labels = (cube.mean(axis=(1, 2)) > 0.5).astype(int)
inputs = Input(shape=(hours, sensors))
enc, fh, fc, bh, bc = Bidirectional(LSTM(16, return_sequences=True, return_state=True))(inputs)
att = Attention()([enc, enc])
pooled = GlobalAveragePooling1D()(att)
out = Dense(2, activation="softmax")(pooled)
model = Model(inputs, out)
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(cube, labels, epochs=1, validation_split=0.1)
