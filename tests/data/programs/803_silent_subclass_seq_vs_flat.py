# trap: silent
import numpy as np
import tensorflow as tf


class Regressor(tf.keras.Model):
    def __init__(self, units):
        super(Regressor, self).__init__()
        self.layers_ = [tf.keras.layers.LSTM(u, return_sequences=True) for u in units]
        self.head = tf.keras.layers.Dense(1)

    def call(self, x):
        for layer in self.layers_:
            x = layer(x)
        return self.head(x)


x = tf.random.normal((64, 15, 2))
y = tf.random.normal((64, 1))
model = Regressor([16, 8])
model.compile(optimizer=tf.keras.optimizers.Adam(), loss=tf.keras.losses.MeanSquaredError())
model.fit(x, y, epochs=2, batch_size=32, verbose=2)
