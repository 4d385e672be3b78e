import tensorflow as tf
import numpy as np

BATCH, WIN = 16, 24
series = np.sin(np.arange(1000) / 20).astype("float32")
noise = np.random.randn(1000).astype("float32")
stacked = tf.stack([series, noise], axis=1)
ds = tf.data.Dataset.from_tensor_slices(stacked)
inputs = ds.window(WIN, shift=1, drop_remainder=True).flat_map(lambda w: w.batch(WIN, drop_remainder=True))
targets = tf.data.Dataset.from_tensor_slices(series[WIN:])
pairs = tf.data.Dataset.zip((inputs, targets)).batch(BATCH, drop_remainder=True).prefetch(2)
for xb, yb in pairs.take(1):
    print(xb.shape, yb.shape)
model = tf.keras.Sequential([
    tf.keras.layers.Input((WIN, 2)),
    tf.keras.layers.Conv1D(8, 3, padding="causal", activation="relu"),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(1),
])
model.compile("adam", tf.keras.losses.Huber(), metrics=["mae"])
model.fit(pairs, epochs=1, verbose=0)
ahead = model.predict(pairs.take(2), verbose=0)
