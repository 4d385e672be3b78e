# right: turned to time first inside, so [-1] is the last step
import tensorflow as tf


class TimeFirst(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.rnn = tf.keras.layers.LSTM(6, return_sequences=True)

    def call(self, x):
        steps = tf.transpose(self.rnn(x), perm=[1, 0, 2])
        return steps[-1]


inp = tf.keras.Input((7, 2))
out = tf.keras.layers.Dense(1)(TimeFirst()(inp))
m = tf.keras.Model(inp, out)
m.compile("adam", "mse")
m.fit(tf.random.normal((7, 7, 2)), tf.random.normal((7, 1)), verbose=0)
