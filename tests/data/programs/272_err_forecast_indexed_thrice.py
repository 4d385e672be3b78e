import numpy as np
import tensorflow as tf

series = np.sin(np.arange(500) * 0.05)
WINDOW, BATCH = 25, 32


def windowed_dataset(series, window_size, batch_size, shuffle_buffer=1000):
    series = tf.expand_dims(series, axis=-1)
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size + 1))
    ds = ds.shuffle(shuffle_buffer)
    ds = ds.map(lambda w: (w[:-1], w[-1]))
    return ds.batch(batch_size).prefetch(1)


train_set = windowed_dataset(series[:400], WINDOW, BATCH)
model = tf.keras.models.Sequential([
    tf.keras.layers.Conv1D(filters=8, kernel_size=5, strides=1, padding="causal", activation="relu", input_shape=[None, 1]),
    tf.keras.layers.LSTM(12, return_sequences=True),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(1),
    tf.keras.layers.Lambda(lambda x: x * 10.0),
])
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(learning_rate=1e-5, momentum=0.9))
model.fit(train_set, epochs=1, verbose=0)


def model_forecast(model, series, window_size):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size))
    return model.predict(ds.batch(32).prefetch(1), verbose=0)


rnn_forecast = model_forecast(model, series[..., np.newaxis], WINDOW)
rnn_forecast = rnn_forecast[400 - WINDOW : -1, -1, 0]
print(rnn_forecast.shape)
