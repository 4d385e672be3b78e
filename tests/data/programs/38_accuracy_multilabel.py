# trap: traps/accuracy-becomes-argmax/
import numpy as np
import keras
from keras import layers

max_features, maxlen, n_labels = 1000, 30, 6
x = np.random.randint(1, max_features, size=(64, maxlen))
y = (np.random.rand(64, n_labels) > 0.5).astype("float32")
inputs = keras.Input(shape=(None,), dtype="int32")
h = layers.Embedding(max_features, 32)(inputs)
h = layers.Bidirectional(layers.LSTM(16))(h)
outputs = layers.Dense(n_labels, activation="sigmoid")(h)
model = keras.Model(inputs, outputs)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=32, epochs=1, verbose=0)
