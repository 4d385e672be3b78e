# trap: traps/softmax-under-binary-crossentropy
import numpy as np
import tensorflow as tf


class Tagger(tf.keras.Model):
    def __init__(self, n_tags, **kw):
        super().__init__(**kw)
        self.bi = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(14, return_sequences=True))
        self.out = tf.keras.layers.Dense(n_tags, activation="softmax")

    def call(self, inputs, training=None):
        return self.out(self.bi(inputs, training=training))


frames = np.random.rand(32, 20, 8).astype("float32")
tags = np.eye(4)[np.random.randint(0, 4, (32, 20))].astype("float32")
t = Tagger(4, name="tagger")
t.compile(optimizer="nadam", loss="binary_crossentropy")
t.fit(frames, tags, batch_size=8, epochs=1, verbose=0)
