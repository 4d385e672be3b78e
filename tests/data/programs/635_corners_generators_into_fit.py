import numpy as np
import tensorflow as tf
from tensorflow import keras
X, y = np.random.rand(40, 6, 2), np.random.rand(40, 1)
def net():
    m = keras.Sequential([keras.Input((6, 2)), keras.layers.LSTM(3), keras.layers.Dense(1)])
    m.compile("adam", "mse")
    return m
m = net()
m.fit(((X[i:i + 8], y[i:i + 8]) for i in range(0, 40, 8)), verbose=0)
a = m.predict(X[:3], verbose=0)
gen = ((X[i:i + 1], y[i:i + 1]) for i in range(40))
m.fit(gen, verbose=0, steps_per_epoch=4)
m.fit(zip([X[:8], X[8:16]], [y[:8], y[8:16]]), verbose=0, steps_per_epoch=2) if False else None
b = m.evaluate(X, y, verbose=0, batch_size=10)
c = np.zeros(2) + b
ds = tf.data.Dataset.from_tensor_slices((X, y)).batch(8)
m.fit(ds, verbose=0, epochs=1, steps_per_epoch=2)
m.fit(ds, None, verbose=0)
m.fit(x=ds, y=None, sample_weight=None, verbose=0)
for xb, yb in ds.take(2):
    loss = m.train_on_batch(xb, yb)
pairs = list(zip(X, y))
xs = np.array([p[0] for p in pairs])
ys = np.array([p[1] for p in pairs])
dsl = tf.data.Dataset.from_tensor_slices([1, 2, 3])
ds2 = tf.data.Dataset.from_tensor_slices([[1, 2], [3, 4]])
ds3 = tf.data.Dataset.from_tensor_slices([X[:5], X[5:10]])
e3 = next(iter(ds3))
m2 = keras.Sequential([keras.Input((6, 2)), keras.layers.LSTM(3), keras.layers.Dense(1)])
m2.compile("adam", loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.MeanAbsoluteError(name="mae")])
h = m2.fit(X, y, verbose=0, validation_data=(X, y))
d = h.history["val_mae"]
m2.save("x.keras")
m2.save_weights("x.weights.h5")
m2.compile(optimizer="adam", loss="mean_absolute_percentage_error")
m2.fit(X, y, verbose=0)
m2.compile(optimizer="adam", loss="cosine_similarity", metrics=["cosine_similarity", "mse", "MAE"])
m2.fit(X, y, verbose=0)
m2.compile(optimizer="adam", loss="LogCosh")
m2.fit(X, y, verbose=0)
m3 = keras.Sequential([keras.Input((6, 2)), keras.layers.LSTM(3, activity_regularizer="l2"), keras.layers.Dense(1)])
m3.compile("adam", lambda a, b: tf.reduce_mean((a - b) ** 2))
m3.fit(X, y, verbose=0)
i, o = keras.Input((6, 2)), None
o = keras.layers.Dense(1)(keras.layers.LSTM(3)(i))
m4 = keras.Model(i, o)
m4.compile(loss={m4.layers[-1].name: "mse"}, optimizer="sgd")
one = keras.layers.Concatenate()([i, i])
att = keras.layers.MultiHeadAttention(2, 4)(i, i)
att2 = keras.layers.MultiHeadAttention(2, 4)(query=i, value=i)
perm = keras.layers.Permute((2, 1))(i)
perm2 = keras.layers.Permute([1, 2])(i)
if i is not None:
    k = i
val = o if o is not None else i
flag = bool(np.ones(1)) if True else None
