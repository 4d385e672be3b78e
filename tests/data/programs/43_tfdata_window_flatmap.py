import tensorflow as tf
import numpy as np

WINDOW = 24
BATCH = 16
SHUFFLE = 500


def windowed_dataset(series, window_size, batch_size, shuffle_buffer):
    series = tf.expand_dims(series, axis=-1)
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size + 1))
    ds = ds.shuffle(shuffle_buffer)
    ds = ds.map(lambda w: (w[:-1], w[1:]))
    return ds.batch(batch_size).prefetch(1)


def model_forecast(model, series, window_size):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size))
    ds = ds.batch(32).prefetch(1)
    return model.predict(ds, verbose=0)


time = np.arange(400, dtype="float32")
series = 10 + np.sin(time / 10) * 5 + time * 0.01
split_time = 300
x_train = series[:split_time]
x_valid = series[split_time:]

train_set = windowed_dataset(x_train, WINDOW, BATCH, SHUFFLE)
model = tf.keras.models.Sequential([
    tf.keras.Input(shape=(None, 1)),
    tf.keras.layers.Conv1D(filters=32, kernel_size=5, strides=1, padding="causal", activation="relu"),
    tf.keras.layers.LSTM(32, return_sequences=True),
    tf.keras.layers.LSTM(32, return_sequences=True),
    tf.keras.layers.Dense(1),
    tf.keras.layers.Lambda(lambda x: x * 200),
])
model.compile(loss=tf.keras.losses.Huber(), optimizer="sgd", metrics=["mae"])
model.fit(train_set, epochs=1, verbose=0)

rnn_forecast = model_forecast(model, series[..., np.newaxis], WINDOW)
rnn_forecast = rnn_forecast[split_time - WINDOW:-1, -1, 0]
print(rnn_forecast.shape, x_valid.shape)
print(tf.keras.metrics.MeanAbsoluteError()(x_valid, rnn_forecast).numpy() >= 0)
