import numpy as np
import tensorflow as tf


class Net(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.rnn = tf.keras.layers.LSTM(units, return_sequences=True)
        self.drop = tf.keras.layers.Dropout(0.5)
        self.head = tf.keras.Sequential([tf.keras.layers.Dense(8), tf.keras.layers.Dense(2)])

    def call(self, x, training=False):
        h = self.rnn(x)
        h = self.drop(h, training=training)
        last = h[:, -1]
        out = self.head(last)
        return out


x = np.random.rand(96, 9, 3).astype("float32")
y = np.random.rand(96, 2).astype("float32")
net = Net(7)
net.compile("adam", "mse")
net.fit(x, y, epochs=2, verbose=0)
p = net.predict(x[:20], verbose=0)
q = net.predict(x, verbose=0, batch_size=48)
other = Net(5)
other.compile("adam", "mse")
other.fit(x[:50], y[:50], epochs=1, verbose=0)
r = other.predict(x[:64], verbose=0)
third = Net(6)
s = third.predict(x[:11], verbose=0)
t = third(x[:2])
third.compile("adam", "mse")
third.fit(x, y, batch_size=96, validation_data=(x[:30], y[:30]), verbose=0)
