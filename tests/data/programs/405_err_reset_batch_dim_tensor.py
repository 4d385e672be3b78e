import numpy as np
import tensorflow as tf

class CopyTask:
    def __init__(self, length=12, width=6):
        self.length, self.width = length, width

    def batch(self, n):
        seq = np.random.randint(0, 2, (n, self.length, self.width)).astype("float32")
        x = np.zeros((n, 2 * self.length + 1, self.width + 1), dtype="float32")
        x[:, :self.length, :self.width] = seq
        x[:, self.length, self.width] = 1.0
        y = np.zeros((n, 2 * self.length + 1, self.width), dtype="float32")
        y[:, self.length + 1:] = seq
        return x, y

task = CopyTask()
x, y = task.batch(32)
inputs = tf.keras.Input(x.shape[1:])
h = tf.keras.layers.LSTM(40, return_sequences=True)(inputs)
outputs = tf.keras.layers.Dense(task.width + 1, activation="sigmoid")(h)
model = tf.keras.Model(inputs, outputs)
model.compile("rmsprop", "binary_crossentropy")
for step in range(3):
    x, y = task.batch(32)
    print(model.train_on_batch(x, y))
