import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

rng = np.random.default_rng(0)
catalogs = [rng.exponential(1.0, size=(rng.integers(5, 30), 2)) for _ in range(50)]
padded = pad_sequences(catalogs, maxlen=24, dtype="float32", padding="post", truncating="pre", value=-1.0)
nexts = np.array([c[-1, 1] for c in catalogs], dtype="float32").reshape(-1, 1)

i = tf.keras.Input(padded.shape[1:])
m = tf.keras.layers.Masking(mask_value=-1.0)(i)
seq, last = tf.keras.layers.GRU(14, return_sequences=True, return_state=True)(m)
q = tf.keras.layers.Dense(14)(last)
att = tf.keras.layers.Attention()([q[:, None, :], seq])
ctx = tf.keras.layers.Flatten()(att)
mix = tf.keras.layers.Concatenate()([ctx, last])
par = tf.keras.layers.Dense(2, activation="softplus")(mix)
mu, k = tf.split(par, 2, axis=-1) if False else (par[:, :1], par[:, 1:])
model = tf.keras.Model(i, mu)
model.compile(loss="mse", optimizer="adam")
model.fit(padded, nexts, epochs=1, verbose=0, batch_size=10)
print(att.shape, mix.shape, mu.shape, model(padded[:3]).shape)
