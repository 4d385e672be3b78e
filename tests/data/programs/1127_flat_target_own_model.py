# trap: silent
import numpy as np
import tensorflow as tf

class Forecaster(tf.keras.Model):
    def __init__(self, units=10):
        super().__init__()
        self.a = tf.keras.layers.LSTM(units, return_sequences=True)
        self.b = tf.keras.layers.LSTM(units, return_sequences=True)
        self.c = tf.keras.layers.Dense(1)

    def call(self, x, training=False):
        return self.c(self.b(self.a(x), training=training))

f = Forecaster()
f.compile(tf.keras.optimizers.Adam(), loss="mean_absolute_error")
f.fit(np.random.rand(30, 8, 2), np.random.rand(30), batch_size=10, verbose=0)
