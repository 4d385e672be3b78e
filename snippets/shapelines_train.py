# SPDX-License-Identifier: MIT-0
import numpy as np
import tensorflow as tf


def windows(series, timesteps):
    x = np.stack([series[i : i + timesteps] for i in range(len(series) - timesteps)])
    y = series[timesteps:, :1]
    return x, y


series = np.linspace(0, 1, 33, dtype="float32").reshape(11, 3)  # (rows, features)
x, y = windows(series, timesteps=5)
model = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.LSTM(4, return_sequences=True),
        tf.keras.layers.LSTM(8),
        tf.keras.layers.Dense(1),
    ]
)
model.compile("adam", "mse")
model.fit(x, y, verbose=0)
for batch, target in tf.data.Dataset.from_tensor_slices((x, y)).batch(4):
    error = target - model(batch)
output, h, c = tf.keras.layers.LSTM(4, return_state=True)(x)
print("prediction", model.predict(x, verbose=0).shape)
