import numpy as np
import tensorflow as tf

HOURS, DAYS, ZONES = 24, 100, 3
daily = np.random.rand(DAYS, HOURS, ZONES)
calendar = np.random.rand(DAYS, 2)
cube = np.concatenate([daily, np.tile(calendar[:, :, None], (1, 1, ZONES))], axis=1)
pasts = np.stack([cube[d - 7:d] for d in range(7, DAYS)])
both = pasts.reshape(len(pasts), 7 * HOURS, ZONES)
model = tf.keras.Sequential([tf.keras.layers.LSTM(16, input_shape=(7 * HOURS, ZONES)), tf.keras.layers.Dense(HOURS)])
model.compile("adam", "mae")
model.fit(both, daily[7:, :, 0], epochs=1, verbose=0)
