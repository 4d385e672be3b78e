# trap: traps/logits-taken-for-probabilities
import tensorflow as tf


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = tf.keras.layers.GRU(12)
        self.head = tf.keras.layers.Dense(4)

    def call(self, x):
        return self.head(self.rnn(x))


x = tf.random.normal((16, 16, 5))
net = Net()
with tf.GradientTape() as tape:
    loss = tf.keras.losses.SparseCategoricalCrossentropy()(tf.zeros(16), net(x))
