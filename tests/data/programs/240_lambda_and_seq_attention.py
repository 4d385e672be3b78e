import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, backend as K


class SeqSelfAttention(layers.Layer):
    def __init__(self, units=8):
        super().__init__()
        self.q = layers.Dense(units)
        self.k = layers.Dense(units)
        self.v = layers.Dense(units)

    def call(self, x, return_weights=False):
        q, k, v = self.q(x), self.k(x), self.v(x)
        score = tf.matmul(q, k, transpose_b=True) / 2.0
        weights = tf.nn.softmax(score, axis=-1)
        out = tf.matmul(weights, v)
        return out


def head(t):
    pooled = tf.reduce_max(t, axis=1)
    return pooled


x_in = layers.Input((14, 3))
h = layers.Bidirectional(layers.LSTM(5, return_sequences=True))(x_in)
h = SeqSelfAttention(8)(h)
h = layers.Lambda(head, output_shape=(8,))(h)
out = layers.Dense(3, activation="softmax")(h)
model = tf.keras.Model(x_in, out)
model.compile("adam", "sparse_categorical_crossentropy")
x, y = np.random.rand(66, 14, 3), np.random.randint(0, 3, 66)
cut = int(0.8 * len(x))
model.fit(x[:cut], y[:cut], batch_size=13, epochs=1, validation_data=(x[cut:], y[cut:]), verbose=0)
probs = model.predict(x[cut:], verbose=0)
model.save("m.keras")
