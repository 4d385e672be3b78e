import numpy as np
import tensorflow as tf

HOURS, LOTS, FEATS = 24, 12, 2
raw = np.random.rand(500, LOTS, FEATS).astype("float32")
adj = (np.random.rand(LOTS, LOTS) > 0.7).astype("float32") + np.eye(LOTS, dtype="float32")
adj = adj / adj.sum(axis=1, keepdims=True)
mixed = np.einsum("ij,tjf->tif", adj, raw)
both = np.concatenate([raw, mixed], axis=-1)
flat = both.reshape(len(both), -1)
X = np.stack([flat[t : t + HOURS] for t in range(len(flat) - HOURS)])
Y = raw[HOURS:, :, 0]
model = tf.keras.Sequential()
model.add(tf.keras.Input((HOURS, LOTS * FEATS * 2)))
model.add(tf.keras.layers.LSTM(32))
model.add(tf.keras.layers.Dense(LOTS * 2, activation="relu"))
model.add(tf.keras.layers.Reshape((LOTS, 2)))
model.add(tf.keras.layers.Dense(1))
model.add(tf.keras.layers.Flatten())
model.compile("adam", "mse")
model.fit(X, Y, epochs=1, batch_size=64, verbose=0)
err = (model.predict(X[-50:], verbose=0) - Y[-50:]) ** 2
worst = np.argsort(err.mean(axis=0))[::-1][:3]
print(err.shape, worst.shape)
