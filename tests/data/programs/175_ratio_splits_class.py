import numpy as np
import tensorflow as tf


class TimeSeriesData:
    def __init__(self, values, window=24, horizon=6, ratios=(0.7, 0.2, 0.1)):
        self.values = np.asarray(values, dtype="float32")
        self.window = window
        self.horizon = horizon
        self.ratios = ratios
        self._split()

    def _split(self):
        n = len(self.values)
        a = int(n * self.ratios[0])
        b = a + int(n * self.ratios[1])
        self.train = self.values[:a]
        self.val = self.values[a:b]
        self.test = self.values[b:]
        self.mu = self.train.mean(axis=0)
        self.sd = self.train.std(axis=0)

    def normalize(self, part):
        return (part - self.mu) / self.sd

    def windows(self, which):
        part = self.normalize(getattr(self, which))
        total = self.window + self.horizon
        starts = range(0, len(part) - total + 1)
        x = np.stack([part[s:s + self.window] for s in starts])
        y = np.stack([part[s + self.window:s + total, 0] for s in starts])
        return x, y

    @property
    def n_features(self):
        return self.values.shape[-1]


data = TimeSeriesData(np.random.rand(1000, 4))
x_train, y_train = data.windows("train")
x_val, y_val = data.windows("val")
x_test, y_test = data.windows("test")
for name, part in zip(("train", "val", "test"), (x_train, x_val, x_test)):
    print(f"{name:>6}: {part.shape}")
model = tf.keras.Sequential([
    tf.keras.layers.Input((data.window, data.n_features)),
    tf.keras.layers.GRU(20),
    tf.keras.layers.Dense(data.horizon),
])
model.compile("adam", "mse", metrics=["mae"])
model.fit(x_train, y_train, validation_data=(x_val, y_val), verbose=0)
mse, mae = model.evaluate(x_test, y_test, verbose=0)
forecast = model.predict(x_test[-1][np.newaxis], verbose=0)[0]
real = forecast * data.sd[0] + data.mu[0]
