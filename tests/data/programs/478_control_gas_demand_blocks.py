import numpy as np
import tensorflow as tf

np.random.seed(0)
HOURS, DAYS, ZONES = 24, 140, 3
raw = np.random.gamma(3., 1., (DAYS * HOURS, ZONES))
daily = raw.reshape(DAYS, HOURS, ZONES)
calendar = np.stack([np.sin(2 * np.pi * np.arange(DAYS) / 7), np.cos(2 * np.pi * np.arange(DAYS) / 7)], -1)
calendar = np.broadcast_to(calendar[:, None], (DAYS, HOURS, 2))
cube = np.dstack([daily, calendar])

past, ahead = 7, 1
samples = DAYS - past - ahead + 1
enc = np.array([cube[d:d + past].reshape(past * HOURS, -1) for d in range(samples)])
dec = np.array([calendar[d + past] for d in range(samples)])
out = np.array([daily[d + past] for d in range(samples)])

e_in = tf.keras.Input(enc.shape[1:], name="history")
d_in = tf.keras.Input(dec.shape[1:], name="known_future")
_, *state = tf.keras.layers.LSTM(20, return_state=True)(e_in)
seq = tf.keras.layers.LSTM(20, return_sequences=True)(d_in, initial_state=state)
pred = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(ZONES, activation="softplus"))(seq)
net = tf.keras.Model([e_in, d_in], pred)
net.compile("adam", "mse")
tr, te = slice(None, -20), slice(-20, None)
net.fit([enc[tr], dec[tr]], out[tr], epochs=1, verbose=0)
hat = net.predict([enc[te], dec[te]], verbose=0)
peak = hat.sum(-1).argmax(1)
err = np.abs(hat - out[te]).mean((0, 1))
print(err, peak)
