# right: padding value outside of the data, dtype named, mask kept through Dropout
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(11)
spectra = [rng.random((n, 20)) for n in rng.integers(5, 15, 30)]
mass = rng.random(30)
X = tf.keras.utils.pad_sequences(spectra, padding="post", dtype="float32", value=-9.0)
inp = tf.keras.Input((None, 20))
m = tf.keras.layers.Masking(-9.0)(inp)
m = tf.keras.layers.Dropout(0.2)(m)
m = tf.keras.layers.LSTM(16, return_sequences=True)(m)
m = tf.keras.layers.LSTM(8)(m)
model = tf.keras.Model(inp, tf.keras.layers.Dense(1)(m))
model.compile("adam", "mse")
model.fit(X, mass, epochs=1, verbose=0)
