import numpy as np
import tensorflow as tf

def trend(time, slope=0):
    return slope * time

def seasonality(time, period, amplitude=1):
    season_time = (time % period) / period
    return amplitude * np.where(season_time < 0.4, np.cos(season_time * 2 * np.pi), 1 / np.exp(3 * season_time))

time = np.arange(361, dtype="float32")
series = 10 + trend(time, 0.05) + seasonality(time, period=90, amplitude=40)
series += np.random.RandomState(42).randn(len(time)) * 5

split_time = 250
time_train, x_train = time[:split_time], series[:split_time]
time_valid, x_valid = time[split_time:], series[split_time:]
window_size, batch_size, shuffle_buffer = 20, 32, 100

def windowed_dataset(series, window_size, batch_size, shuffle_buffer):
    series = tf.expand_dims(series, axis=-1)
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size + 1))
    ds = ds.shuffle(shuffle_buffer)
    ds = ds.map(lambda w: (w[:-1], w[-1]))
    return ds.batch(batch_size).prefetch(1)

dataset = windowed_dataset(x_train, window_size, batch_size, shuffle_buffer)
model = tf.keras.models.Sequential([
    tf.keras.layers.Input((None, 1)),
    tf.keras.layers.Conv1D(16, 5, strides=1, padding="causal", activation="relu"),
    tf.keras.layers.LSTM(24, return_sequences=True),
    tf.keras.layers.LSTM(24),
    tf.keras.layers.Dense(1),
    tf.keras.layers.Lambda(lambda x: x * 100.0),
])
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(learning_rate=1e-6, momentum=0.9))
model.fit(dataset, epochs=1, verbose=0)

def model_forecast(model, series, window_size):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(window_size, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window_size))
    ds = ds.batch(32).prefetch(1)
    return model.predict(ds, verbose=0)

rnn_forecast = model_forecast(model, series[..., np.newaxis], window_size)
rnn_forecast = rnn_forecast[split_time - window_size:-1, 0]
print(tf.keras.metrics.mae(x_valid, rnn_forecast).numpy())
