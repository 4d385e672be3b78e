# trap: silent
import numpy as np
import tensorflow as tf

# next six hours of solar power; every sample gets nearly the same prediction
power = np.random.rand(2000).astype("float32")
WINDOW, HORIZON, BATCH = 24, 6, 32


def windowed(series, shuffle=False):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(WINDOW + HORIZON, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(WINDOW + HORIZON))
    ds = ds.map(lambda w: (tf.expand_dims(w[:WINDOW], -1), w[WINDOW:]))
    if shuffle:
        ds = ds.shuffle(500)
    return ds.batch(BATCH).prefetch(1)


train = windowed(power[:1600], shuffle=True)
valid = windowed(power[1600:])
model = tf.keras.models.Sequential([
    tf.keras.Input((WINDOW, 1)),
    tf.keras.layers.GRU(32, return_sequences=True),
    tf.keras.layers.GRU(32),
    tf.keras.layers.Dense(1),
])
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(momentum=0.9))
model.fit(train, validation_data=valid, epochs=1, verbose=0)
