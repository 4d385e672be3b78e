import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

N = 250
inp = layers.Input((N, 1))
a = layers.Conv1D(8, 5, padding="same", activation="relu")(inp)
b = layers.MaxPooling1D(4)(a)
b = layers.Bidirectional(layers.LSTM(8, return_sequences=True))(b)
up = layers.UpSampling1D(4)(b)
cat = layers.Concatenate()([up, a])
out = layers.Conv1D(1, 1, activation="sigmoid")(cat)
model = tf.keras.Model(inp, out)
model.compile("adam", "binary_crossentropy")
model.fit(np.random.randn(20, N, 1), np.random.randint(0, 2, (20, N, 1)), epochs=1, verbose=0)
