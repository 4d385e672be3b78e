import numpy as np
import tensorflow as tf

temps = np.cumsum(np.random.randn(500)).astype("float32")
WINDOW = 20


def windowed(series, window, batch):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window + 1, shift=1)
    ds = ds.flat_map(lambda w: w.batch(window + 1))
    ds = ds.map(lambda w: (tf.expand_dims(w[:-1], -1), w[-1]))
    return ds.batch(batch).prefetch(1)


train = windowed(temps[:400], WINDOW, 32)
valid = windowed(temps[400:], WINDOW, 32)
model = tf.keras.Sequential([
    tf.keras.layers.LSTM(16, return_sequences=True, input_shape=[None, 1]),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
model.compile(loss=tf.keras.losses.Huber(), optimizer="sgd", metrics=["mae"])
history = model.fit(train, epochs=1, validation_data=valid)
