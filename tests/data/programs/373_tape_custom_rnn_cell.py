import numpy as np
import tensorflow as tf


class PeepholeCell(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = [units, units]
        self.output_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], 4 * self.units), name="kernel")
        self.recurrent = self.add_weight(shape=(self.units, 4 * self.units), name="recurrent")
        self.bias = self.add_weight(shape=(4 * self.units,), initializer="zeros", name="bias")
        self.built = True

    def call(self, inputs, states):
        h, c = states
        z = tf.matmul(inputs, self.kernel) + tf.matmul(h, self.recurrent) + self.bias
        i, f, g, o = tf.split(z, 4, axis=-1)
        c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
        h = tf.sigmoid(o) * tf.tanh(c)
        return h, [h, c]


x = np.random.rand(32, 10, 3).astype("float32")
y = np.random.rand(32, 2).astype("float32")
inp = tf.keras.Input((10, 3))
rnn = tf.keras.layers.RNN(PeepholeCell(12))
out = tf.keras.layers.Dense(2)(rnn(inp))
model = tf.keras.Model(inp, out)
model.compile("sgd", "mse")
model.fit(x, y, epochs=1, batch_size=8, verbose=0)
cell = PeepholeCell(5)
state = [tf.zeros((4, 5)), tf.zeros((4, 5))]
h, state = cell(tf.constant(x[:4, 0]), state)
