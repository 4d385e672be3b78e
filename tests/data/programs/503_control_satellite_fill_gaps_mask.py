import numpy as np
import keras
from keras import layers, ops

ndvi = np.random.rand(200, 36)
seen = np.random.rand(*ndvi.shape) > .3
filled = np.where(seen, ndvi, 0.)
delta = np.zeros_like(ndvi)
for t in range(1, ndvi.shape[1]):
    delta[:, t] = np.where(seen[:, t - 1], 1, delta[:, t - 1] + 1)
X = np.stack((filled, seen.astype(float), delta / delta.max()), axis=-1)

i = keras.Input((36, 3))
f = layers.LSTM(12, return_sequences=True)(i)
b = layers.LSTM(12, return_sequences=True, go_backwards=True)(i)
b = ops.flip(b, axis=1)
f = ops.pad(f[:, :-1], ((0, 0), (1, 0), (0, 0)))
b = ops.pad(b[:, 1:], ((0, 0), (0, 1), (0, 0)))
o = layers.Dense(1, activation="sigmoid")(ops.concatenate([f, b], axis=-1))
model = keras.Model(i, ops.squeeze(o, axis=-1))
model.compile("adam", "mse")
model.fit(X, ndvi, epochs=1, verbose=0)
imputed = np.where(seen, ndvi, model.predict(X, verbose=0))
gap = np.abs(imputed - ndvi)[~seen]
print(o.shape, imputed.shape, gap.ndim)
