import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, backend as K

rng = np.random.default_rng(8)
normal = np.sin(np.linspace(0, 60, 1200))[:, None] + rng.normal(0, 0.05, (1200, 2))
T = 24


def windows(a, step=1):
    return np.array([a[s:s + T] for s in range(0, a.shape[0] - T + 1, step)], dtype="float32")


x = windows(normal, 2)
enc_in = layers.Input((T, 2))
h = layers.LSTM(16)(enc_in)
z_mean, z_log = layers.Dense(3)(h), layers.Dense(3)(h)


class Sample(layers.Layer):
    def call(self, inputs):
        mean, log = inputs
        eps = tf.random.normal(tf.shape(mean))
        return mean + tf.exp(0.5 * log) * eps


z = Sample()([z_mean, z_log])
d = layers.RepeatVector(T)(z)
d = layers.LSTM(16, return_sequences=True)(d)
out = layers.TimeDistributed(layers.Dense(2))(d)
ae = tf.keras.Model(enc_in, out)
ae.compile("adam", "mae")
ae.fit(x, x, epochs=1, batch_size=64, verbose=0)
err = np.abs(ae.predict(x, verbose=0) - x).mean(axis=(1, 2))
threshold = np.quantile(err, 0.99)
flags = err > threshold
spans = np.flatnonzero(np.diff(flags.astype(int)))
score = np.zeros(len(normal))
count = np.zeros(len(normal))
for k, e in enumerate(err):
    score[2 * k:2 * k + T] += e
    count[2 * k:2 * k + T] += 1
score = score / np.maximum(count, 1)
