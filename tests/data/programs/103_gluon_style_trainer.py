import numpy as np
import keras
from keras import layers, ops


class Standardizer:
    def fit(self, x):
        self.mean_ = x.mean(axis=(0, 1), keepdims=True)
        self.std_ = x.std(axis=(0, 1), keepdims=True) + 1e-8
        return self

    def transform(self, x):
        return (x - self.mean_) / self.std_

    def fit_transform(self, x):
        return self.fit(x).transform(x)


class Experiment:
    def __init__(self, n_series=12, length=200, window=30, stride=10):
        t = np.arange(length)
        phase = np.linspace(0, 3, n_series)[:, None]
        self.series = np.stack([np.sin(t / 9 + phase), np.cos(t / 5 + phase)], axis=-1)
        self.window, self.stride = window, stride
        self.scaler = Standardizer()

    def windows(self, series):
        starts = np.arange(0, series.shape[1] - self.window, self.stride)
        xs = [series[:, s:s + self.window] for s in starts]
        ys = [series[:, s + self.window, 0] for s in starts]
        return np.concatenate(xs, axis=0), np.concatenate(ys, axis=0)[:, None]

    def model(self):
        inputs = layers.Input((self.window, self.series.shape[-1]))
        h = layers.Bidirectional(layers.GRU(12, return_sequences=True), merge_mode="ave")(inputs)
        h = layers.LayerNormalization()(h)
        scores = layers.Dense(1)(h)
        weights = ops.softmax(scores, axis=1)
        pooled = ops.sum(weights * h, axis=1)
        out = layers.Dense(1)(pooled)
        return keras.Model(inputs, out)

    def run(self):
        scaled = self.scaler.fit_transform(self.series)
        x, y = self.windows(scaled[:-2])
        x_val, y_val = self.windows(scaled[-2:])
        net = self.model()
        net.compile(keras.optimizers.AdamW(1e-3), "mse")
        net.fit(x, y, validation_data=(x_val, y_val), epochs=1, verbose=0)
        return net, x_val


experiment = Experiment()
net, x_val = experiment.run()
first = net.predict(x_val[:4], verbose=0)
print(first.ravel())
