# trap: silent
import numpy as np
import tensorflow as tf

power = np.random.rand(520, 2)
lag = 24
X = np.array([power[k:k + lag] for k in range(520 - lag)])
y = power[lag:, 0]
inputs = tf.keras.Input((lag, 2))
seq = tf.keras.layers.GRU(8, return_sequences=True)(inputs)
out = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))(seq)
model = tf.keras.Model(inputs, out)
model.compile("adam", tf.keras.losses.MeanAbsoluteError())
model.fit(X, y, batch_size=31, epochs=1, verbose=0)
