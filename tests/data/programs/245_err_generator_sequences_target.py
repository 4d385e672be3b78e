import numpy as np
import tensorflow as tf


class Batches(tf.keras.utils.Sequence):
    def __init__(self, x, y, batch):
        super().__init__()
        self.x, self.y, self.batch = x, y, batch

    def __len__(self):
        return len(self.x) // self.batch

    def __getitem__(self, i):
        s = slice(i * self.batch, (i + 1) * self.batch)
        return self.x[s], self.y[s]


x = np.random.rand(64, 12, 5)
y = np.random.rand(64, 12, 2)
model = tf.keras.Sequential([tf.keras.Input((12, 5)), tf.keras.layers.LSTM(6), tf.keras.layers.Dense(2)])
model.compile("adam", "mse")
model.fit(Batches(x, y, 16), epochs=1, verbose=0)
