import numpy as np
import tensorflow as tf

n_sensors, n_time = 12, 100
signals = np.random.randn(64, n_sensors, n_time)
target = np.random.randn(64, 1)

inputs = tf.keras.layers.Input(shape=(n_time, n_sensors))
x = tf.keras.layers.Masking(mask_value=0.)(inputs)
x = tf.keras.layers.LSTM(24, return_sequences=True)(x)
x = tf.keras.layers.LSTM(24)(x)
outputs = tf.keras.layers.Dense(1)(x)
model = tf.keras.models.Model(inputs=inputs, outputs=outputs)
model.compile(loss='mse', optimizer='adam')
model.fit(signals, target, epochs=1)
