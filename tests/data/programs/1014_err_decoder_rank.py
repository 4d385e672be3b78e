import numpy as np
import tensorflow as tf

L = tf.keras.layers


class AE(tf.keras.Model):
    def __init__(self, steps, feats, code=8):
        super().__init__()
        self.encoder = tf.keras.Sequential([L.LSTM(16, return_sequences=True), L.LSTM(code)])
        self.decoder = tf.keras.Sequential([L.LSTM(16, return_sequences=True), L.Dense(feats)])

    def call(self, x):
        return self.decoder(self.encoder(x))


x = np.random.rand(60, 24, 2).astype("float32")
ae = AE(24, 2)
ae.compile("adam", "mae")
ae.fit(x, x, epochs=1, verbose=0)
