import numpy as np
import tensorflow as tf

x = np.random.randn(120, 18, 5).astype("float32")
y = np.random.randn(120, 3).astype("float32")


def nll(y_true, params):
    mu, log_sigma = tf.split(params, 2, axis=-1)
    return tf.reduce_mean(log_sigma + 0.5 * tf.square((y_true - mu) / tf.exp(log_sigma)))


inp = tf.keras.Input((18, 5))
h = tf.keras.layers.GRU(24)(inp)
params = tf.keras.layers.Dense(2 * 4)(h)
model = tf.keras.Model(inp, params)
model.compile("adam", loss=nll)
model.fit(x, y, epochs=1, batch_size=30)
