import numpy as np
import tensorflow as tf

rng = np.random.default_rng(7)
demand = rng.gamma(2.0, size=(365, 3)).astype("float32")
LOOKBACK, HORIZON = 28, 7


def to_windows(a):
    n = len(a) - LOOKBACK - HORIZON + 1
    x = np.empty((n, LOOKBACK, a.shape[1]), dtype=a.dtype)
    y = np.empty((n, HORIZON, 1), dtype=a.dtype)
    for i in range(n):
        x[i] = a[i : i + LOOKBACK]
        y[i] = a[i + LOOKBACK : i + LOOKBACK + HORIZON, :1]
    return x, y


x, y = to_windows(demand)
train = tf.data.Dataset.from_tensor_slices((x[:280], y[:280])).shuffle(280).batch(35).prefetch(1)
valid = tf.data.Dataset.from_tensor_slices((x[280:], y[280:])).batch(17)

inputs = tf.keras.layers.Input(shape=(LOOKBACK, demand.shape[-1]))
h = tf.keras.layers.LSTM(12)(inputs)
h = tf.keras.layers.RepeatVector(HORIZON)(h)
h = tf.keras.layers.LSTM(12, return_sequences=True)(h)
h = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))(h)
out = tf.keras.layers.Flatten()(h)
model = tf.keras.Model(inputs, out)
model.compile(loss="mae", optimizer="adam")
model.fit(train, validation_data=valid, epochs=1, verbose=0)
forecast = model.predict(valid, verbose=0)
print(forecast.shape, y[280:].shape)
