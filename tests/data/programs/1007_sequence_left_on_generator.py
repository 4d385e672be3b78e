import numpy as np
import tensorflow as tf


class Batches(tf.keras.utils.Sequence):
    def __init__(self, signal, steps, size):
        super().__init__()
        self.signal, self.steps, self.size = signal, steps, size

    def __len__(self):
        return (len(self.signal) - self.steps) // self.size

    def __getitem__(self, idx):
        begin = idx * self.size
        x = np.array([self.signal[begin + k : begin + k + self.steps] for k in range(self.size)])
        y = np.array([self.signal[begin + k + self.steps, 0] for k in range(self.size)])
        return x, y


signal = np.random.rand(520, 2)
gen = Batches(signal, steps=25, size=33)
x0, y0 = gen[0]
print(x0.shape, y0.shape)
model = tf.keras.Sequential()
model.add(tf.keras.layers.Input((25, 2)))
model.add(tf.keras.layers.LSTM(16, return_sequences=True))
model.add(tf.keras.layers.Dropout(0.2))
model.add(tf.keras.layers.LSTM(8, return_sequences=True))
model.add(tf.keras.layers.Dense(1))
model.compile("adam", "mse")
try:
    model.fit(gen, epochs=1, verbose=0)
except Exception as problem:
    print(type(problem).__name__)
# trap: traps/target-broadcast-over-time
model.fit(x0, y0[:, None], epochs=1, verbose=0)
