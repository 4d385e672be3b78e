# trap: traps/bidirectional-last-step
import numpy as np
import tensorflow as tf


class Detector(tf.keras.Model):
    """Falls from a wrist sensor."""

    def __init__(self, units):
        super().__init__()
        self.noise = tf.keras.layers.GaussianNoise(0.05)
        self.lower = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(units, return_sequences=True))
        self.upper = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(units // 2, return_sequences=True))
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs, training=None):
        h = self.noise(inputs, training=training)
        h = self.lower(h)
        h = self.upper(h)
        last = h[:, -1, :]
        return self.out(last)


wrist = np.random.normal(size=(50, 75, 3)).astype("float32")
fall = np.random.randint(0, 2, (50, 1)).astype("float32")
detector = Detector(16)
detector.compile(optimizer=tf.keras.optimizers.RMSprop(1e-3), loss="binary_crossentropy", metrics=["AUC"])
detector.fit(wrist, fall, batch_size=10, epochs=1, verbose=0)
p = detector.predict(wrist[:4], verbose=0)
print((p > 0.5).ravel())
