import numpy as np
import tensorflow as tf

rng = np.random.default_rng(5)
lengths = rng.integers(5, 30, size=80)
sessions = [rng.normal(size=(n, 4)) for n in lengths]
longest = 30
X = np.full((len(sessions), longest, 4), -99.0, dtype="float32")
for row, session in enumerate(sessions):
    X[row, :len(session)] = session
mask = np.arange(longest)[None, :] < lengths[:, None]
y = np.zeros((len(sessions), longest, 1), dtype="float32")
y[mask] = rng.random((mask.sum(), 1))

inputs = tf.keras.Input((longest, 4))
h = tf.keras.layers.Masking(-99.0)(inputs)
h = tf.keras.layers.LSTM(16, return_sequences=True)(h)
out = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))(h)
model = tf.keras.Model(inputs, out)
model.compile(loss="mse", optimizer="adam")
model.fit(X, y, sample_weight=mask.astype("float32"), epochs=1, verbose=0)
p = model.predict(X)
err = np.where(mask, (p - y)[..., 0] ** 2, 0.0)
per_session = err.sum(1) / mask.sum(1)
order = per_session.argsort()
print(per_session[order[:3]], X[order].shape)
