import numpy as np
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def build(self, input_shape):
        self.bias = self.add_weight(shape=(input_shape[-1],), initializer="zeros")

    def call(self, inputs):
        scaled = inputs * self.factor + self.bias
        return scaled


class Last(tf.keras.layers.Layer):
    def call(self, inputs, mask=None):
        last = inputs[:, -1, :]
        return last


ids = np.random.randint(1, 30, (40, 8))
y = np.random.randint(0, 2, (40,))
model = tf.keras.Sequential()
model.add(tf.keras.layers.Embedding(30, 6))
model.add(Scale(2.0))
model.add(tf.keras.layers.LSTM(5, return_sequences=True))
model.add(Last())
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(ids, y, batch_size=8, epochs=1, verbose=0)
p = model.predict(ids[:16], verbose=0)
built = tf.keras.Sequential([tf.keras.Input((8, 6)), tf.keras.layers.TimeDistributed(Scale(3.0)), Last()])
q = built.predict(np.zeros((12, 8, 6)), verbose=0)
q2 = built.predict(np.zeros((13, 8, 6)), verbose=0)
