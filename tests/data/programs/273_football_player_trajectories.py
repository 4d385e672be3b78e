import numpy as np
from keras import Model, Input, layers, ops
import keras


class TrajectoryDecoder(layers.Layer):
    """Predicts the next positions one step at a time."""

    def __init__(self, steps, units, out_dim, **kw):
        super().__init__(**kw)
        self.steps = steps
        self.cell = layers.LSTMCell(units)
        self.project = layers.Dense(out_dim)

    def call(self, start, states):
        x, outs = start, []
        for _ in range(self.steps):
            h, states = self.cell(x, states)
            x = self.project(h)
            outs.append(x)
        return ops.stack(outs, axis=1)


PAST, FUTURE, UNITS = 10, 6, 14
xy = np.cumsum(np.random.randn(64, PAST + FUTURE, 2), axis=1).astype("float32")
past, future = xy[:, :PAST], xy[:, PAST:]
origin = past[:, -1:, :]
past, future = past - origin, future - origin

inp = Input((PAST, 2))
seq, h, c = layers.LSTM(UNITS, return_sequences=True, return_state=True)(inp)
pred = TrajectoryDecoder(FUTURE, UNITS, 2)(inp[:, -1], [h, c])
model = Model(inp, pred)


def displacement(y_true, y_pred):
    return ops.mean(ops.sqrt(ops.sum(ops.square(y_true - y_pred), axis=-1) + 1e-6))


model.compile("adam", loss=displacement, metrics=["mse"])
model.fit(past, future, epochs=1, batch_size=16, verbose=0)
path = model.predict(past, verbose=0) + origin
ade = np.linalg.norm(path - (future + origin), axis=-1).mean(axis=-1)
fde = np.linalg.norm(path[:, -1] - (future + origin)[:, -1], axis=-1)
print(path.shape, ade.shape, fde.shape)
