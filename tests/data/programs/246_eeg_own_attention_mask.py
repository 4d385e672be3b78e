import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class MaskedMean(layers.Layer):
    def __init__(self):
        super().__init__()
        self.supports_masking = True

    def call(self, x, mask=None):
        if mask is None:
            return tf.reduce_mean(x, axis=1)
        w = tf.cast(mask, x.dtype)[..., tf.newaxis]
        total = tf.reduce_sum(x * w, axis=1)
        count = tf.reduce_sum(w, axis=1)
        return total / count

    def compute_mask(self, inputs, mask=None):
        return None


def make(n_channels=6, length=30, units=8):
    inp = layers.Input((length, n_channels))
    x = layers.Masking()(inp)
    x = layers.LSTM(units, return_sequences=True)(x)
    x = MaskedMean()(x)
    return tf.keras.Model(inp, layers.Dense(2, activation="softmax")(x))


model = make()
model.compile("adam", "sparse_categorical_crossentropy")
x, y = np.random.rand(45, 30, 6), np.random.randint(0, 2, 45)
x[:10, 20:] = 0.0
model.fit(x, y, batch_size=15, epochs=1, verbose=0)
scores = model.predict(x[:9], verbose=0)
best = scores.argmax(axis=1)
