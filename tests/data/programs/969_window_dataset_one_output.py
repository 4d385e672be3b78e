import numpy as np
import tensorflow as tf
from tensorflow import keras


def windowed(series, window_size, batch_size):
    series = tf.expand_dims(series, axis=-1)
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size + 1))
    ds = ds.map(lambda w: (w[:-1], w[1:]))
    return ds.batch(batch_size, drop_remainder=True).prefetch(1)


time = np.arange(400, dtype="float32")
series = 0.05 * time + 10 * np.sin(time * 2 * np.pi / 50)
train_series, valid_series = series[:300], series[300:]
train_set = windowed(train_series, 20, 16)
valid_set = windowed(valid_series, 20, 16)

keras.backend.clear_session()
tf.random.set_seed(42)
model = keras.models.Sequential([
    keras.layers.Input(shape=(20, 1)),
    keras.layers.LSTM(12, return_sequences=True),
    keras.layers.LSTM(12),
    keras.layers.Dense(1),
    keras.layers.Lambda(lambda out: out * 100.0),
])
model.compile(loss=keras.losses.Huber(), optimizer=keras.optimizers.SGD(1e-5, momentum=0.9), metrics=["mae"])
# trap: traps/last-step-output-against-many-targets
model.fit(train_set, epochs=1, validation_data=valid_set, verbose=0)
