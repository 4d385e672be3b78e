import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class Pool(layers.Layer):
    def call(self, x):
        m = tf.reduce_mean(x, axis=1)
        s = tf.math.reduce_std(x, axis=1)
        both = tf.concat([m, s], axis=-1)
        return both


def make():
    inp = layers.Input((12, 4))
    h = layers.GRU(6, return_sequences=True)(inp)
    p = Pool()(h)
    model = tf.keras.Model(inp, layers.Dense(1)(p))
    model.compile("adam", "mse")
    return model


x, y = np.random.rand(60, 12, 4), np.random.rand(60, 1)
one = make()
one.fit(x, y, batch_size=20, epochs=1, verbose=0)
one.fit(x, y, batch_size=15, epochs=1, verbose=0)
two = make()
two.fit(x, y, batch_size=25, epochs=1, verbose=0, validation_split=0.2)
a = two.predict(x[:10], verbose=0)
b = two.predict(x[:7], verbose=0)
three = make()
c = three.predict(x[:40], verbose=0)
e = three.evaluate(x[:30], y[:30], batch_size=10, verbose=0)
loss = three.train_on_batch(x[:5], y[:5])
d = three(x[:3])
