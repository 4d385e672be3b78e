# given: series = np.sin(np.arange(1000) / 15.0)
import numpy as np
import tensorflow as tf
from tensorflow import keras

series = np.loadtxt('tide_levels.txt')

BATCH = 10
LOOK_BACK = 20


def to_batches(a, batch, look_back):
    """Row r of each batch goes on where row r of the batch before ended."""
    a = np.asarray(a, dtype='float32')
    span = (len(a) - 1) // batch // look_back * look_back
    xs, ys = [], []
    for start in range(0, span, look_back):
        for r in range(batch):
            at = r * span + start
            xs.append(a[at:at + look_back])
            ys.append(a[at + look_back])
    return np.array(xs)[..., None], np.array(ys)[:, None]


X, y = to_batches(series, BATCH, LOOK_BACK)
print(X.shape, y.shape)

model = keras.models.Sequential()
model.add(keras.layers.InputLayer(batch_shape=(BATCH, LOOK_BACK, 1)))
model.add(keras.layers.LSTM(32, stateful=True, return_sequences=True))
model.add(keras.layers.LSTM(32, stateful=True))
model.add(keras.layers.Dense(1))
model.compile(loss='mse', optimizer='adam')


class Reset(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        for layer in self.model.layers:
            if hasattr(layer, 'reset_states'):
                layer.reset_states()


model.fit(X, y, epochs=2, batch_size=BATCH, shuffle=False, callbacks=[Reset()], verbose=0)

# go on from the last known window, ten values ahead
window = series[-LOOK_BACK:].reshape(1, LOOK_BACK, 1)
future = []
for _ in range(10):
    value = model.predict(window, batch_size=1, verbose=0)[0, 0]
    future.append(value)
    window = np.append(window[:, 1:], [[[value]]], axis=1)
print(future)
