# trap: traps/accuracy-becomes-argmax
import numpy as np
import tensorflow as tf

class Chords(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.body = tf.keras.Sequential([tf.keras.layers.LSTM(16, return_sequences=True), tf.keras.layers.Dropout(0.2)])
        self.notes = tf.keras.layers.Dense(12, activation="sigmoid")

    def call(self, roll):
        return self.notes(self.body(roll))

roll = (np.random.rand(10, 32, 12) > 0.8).astype("float32")
m = Chords()
m.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
m.fit(roll[:, :-1], roll[:, 1:], verbose=0)
