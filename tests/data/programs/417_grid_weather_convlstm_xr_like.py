import numpy as np
import tensorflow as tf


class Cube:
    """A poor man's xarray."""

    def __init__(self, values, dims):
        self.values = values
        self.dims = dims

    def mean(self, dim):
        axis = self.dims.index(dim)
        return Cube(self.values.mean(axis=axis), tuple(d for d in self.dims if d != dim))

    def isel(self, **sel):
        index = tuple(sel.get(d, slice(None)) for d in self.dims)
        return self.values[index]


t2m = Cube(np.random.rand(120, 16, 24), ("time", "lat", "lon"))
anom = t2m.values - t2m.mean("time").values
IN, OUT = 6, 1
idx = np.arange(len(anom) - IN - OUT + 1)
X = np.stack([anom[i:i + IN] for i in idx])[..., np.newaxis]
Y = np.stack([anom[i + IN] for i in idx])[..., np.newaxis]
inp = tf.keras.Input(X.shape[1:])
h = tf.keras.layers.ConvLSTM2D(4, (3, 3), padding="same")(inp)
out = tf.keras.layers.Conv2D(1, 1)(h)
model = tf.keras.Model(inp, out)
model.compile("adam", "mse")
model.fit(X[:90], Y[:90], batch_size=18, epochs=1, verbose=0)
error = (model.predict(X[90:], verbose=0) - Y[90:]) ** 2
rmse_map = np.sqrt(error.mean(axis=(0, 3)))
