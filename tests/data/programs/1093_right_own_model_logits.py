# right: the loss takes logits, softmax only when it predicts
import numpy as np
import tensorflow as tf


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.gru = tf.keras.layers.GRU(12)
        self.dense = tf.keras.layers.Dense(4)

    def call(self, x):
        return self.dense(self.gru(x))

    def probabilities(self, x):
        return tf.nn.softmax(self(x))


x, y = np.random.rand(20, 9, 2).astype("float32"), np.random.randint(0, 4, 20)
net = Net()
net.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
net.fit(x, y, epochs=1, verbose=0)
p = net.probabilities(x[:3])
