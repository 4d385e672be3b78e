import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

T, F = 48, 5
clean = np.cumsum(np.random.randn(36, T, F), axis=1)
noisy = clean + np.random.randn(*clean.shape)
mask = np.random.rand(*clean.shape[:2]) > 0.2
noisy = noisy * mask[..., None]

inp = layers.Input((T, F))
skips, x = [], inp
for f in (8, 16):
    x = layers.Conv1D(f, 3, padding="same", activation="relu")(x)
    skips.append(x)
    x = layers.MaxPooling1D(2)(x)
x = layers.Bidirectional(layers.LSTM(10, return_sequences=True))(x)
for f, skip in zip((16, 8), reversed(skips)):
    x = layers.UpSampling1D(2)(x)
    x = layers.Concatenate()([x, skip])
    x = layers.Conv1D(f, 3, padding="same", activation="relu")(x)
out = layers.Conv1D(F, 1)(x)
model = Model(inp, out)
model.compile("adam", loss=lambda t, p: tf.reduce_mean(tf.abs(t - p)))
model.fit(noisy, clean, epochs=1, batch_size=12, verbose=0)
restored = model.predict(noisy, verbose=0)
gain = 10 * np.log10(((noisy - clean) ** 2).mean((1, 2)) / ((restored - clean) ** 2).mean((1, 2)))
print(restored.shape, gain.shape)
