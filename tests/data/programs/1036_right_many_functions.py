import numpy as np
import tensorflow as tf

g = np.random.default_rng(0)
base = g.normal(size=(7, 300)).T
base -= base.mean(axis=0, keepdims=True)
base /= base.std(0)
lags = np.stack([np.roll(base[:, 0], k) for k in range(4)], axis=-1)[4:]
tab = np.concatenate([base[4:], lags], axis=1)
q = np.percentile(tab, [5, 95], axis=0)
tab = np.clip(tab, q[0], q[1])
idx = np.arange(0, len(tab) - 30, 3)
x = np.take(tab, idx[:, None] + np.arange(30), axis=0)
y = tab[idx + 29, 0]
part = np.array_split(np.arange(len(x)), 4)
tr, te = np.concatenate(part[:3]), part[3]
inp = tf.keras.Input(x.shape[1:])
a = tf.keras.layers.Conv1D(8, 3, padding="causal", dilation_rate=2)(inp)
b = tf.keras.layers.AveragePooling1D(2)(a)
c = tf.keras.layers.UpSampling1D(2)(b)
d = tf.keras.layers.Add()([a, c])
e = tf.keras.layers.LSTM(8, dropout=0.1)(d)
m = tf.keras.Model(inp, tf.keras.layers.Dense(1)(e))
m.compile("adam", "mse")
m.fit(x[tr], y[tr], epochs=1, verbose=0)
r = m.predict(x[te], verbose=0).squeeze(-1) - y[te]
print(r.shape, np.outer(r, r).shape, np.histogram(r, bins=5)[0].shape)
