import numpy as np
import tensorflow as tf
import keras
from keras import layers
x = np.zeros((10, 5, 3)); y = np.zeros((10, 1))
inp = keras.Input((5, 3))
h = layers.LSTM(4, return_sequences=True)(inp)
a = h[:, -1]
b = h[:, -2:]
c = h[..., 0]
d = h + 1
e = h * layers.Dense(1)(h)
f = keras.ops.mean(h, 1)
g = keras.ops.mean(h, axis=1, keepdims=True)
i = layers.Dense(2)(h[:, 0])
j = layers.Concatenate()([h, inp])
pass
l = keras.ops.concatenate([h, inp], axis=-1)
m = layers.Reshape((20,))(h)
n = layers.Reshape((-1, 2))(h)
o = keras.ops.reshape(h, (-1, 20))
p = keras.ops.transpose(h, (0, 2, 1))
q = keras.ops.expand_dims(f, 1)
r = layers.Lambda(lambda t: keras.ops.sum(t, axis=1))(h)
s = layers.Lambda(lambda t: t[:, :, None])(h)
t = layers.dot([h, h], axes=2)
u = layers.multiply([h, f[:, None]])
v = keras.ops.matmul(h, keras.ops.transpose(h, (0, 2, 1)))
w = keras.ops.argmax(h, axis=-1)
z = keras.ops.softmax(h, axis=1)
aa = keras.ops.split(h, 2, axis=-1)
bb = keras.ops.stack([h, h], axis=1)
cc = keras.ops.max(h, axis=(1, 2))
dd = keras.ops.repeat(f[:, None], 5, axis=1)
ee = keras.ops.tile(f, (1, 2))
ff = keras.ops.cumsum(h, axis=1)
gg = keras.ops.take(h, 0, axis=1)
hh = keras.ops.norm(h, axis=-1)
ii = keras.ops.pad(h, [[0, 0], [1, 0], [0, 0]])
jj = keras.ops.flip(h, axis=1)
kk = keras.ops.roll(h, 1, axis=1)
ll = keras.ops.where(h > 0, h, 0)
mm = keras.ops.one_hot(w, 4)
nn = keras.ops.einsum("btf,bsf->bts", h, h)
oo = keras.ops.squeeze(h[:, :1], 1)
pp = keras.ops.diagonal(v, axis1=1, axis2=2)
qq = keras.ops.sort(h, axis=1)
rr = keras.ops.top_k(h, 2)
ss = keras.ops.sum(h)
tt = keras.ops.mean(h, axis=0)
uu = keras.ops.shape(h)
vv = keras.ops.zeros_like(h)
ww = keras.ops.clip(h, 0, 1)
xx = h[:, ::2]
yy = h[:, 1:-1]
zz = h[:, None]
ab = h[0]
ac = h.shape
ad = keras.ops.vectorized_map(lambda v: v, h) if False else h
ae = keras.ops.outer(f, f) if False else f
af = keras.ops.average(h, axis=1)
ag = keras.ops.swapaxes(h, 1, 2)
ah = keras.ops.moveaxis(h, 1, 2)
ai = keras.ops.ravel(h)
aj = keras.ops.append(h, h, axis=1)
ak = keras.ops.hstack([h, h])
al = keras.ops.vstack([h, h])
am = keras.ops.dot(h, np.zeros((4, 2), "float32"))
an = keras.ops.tensordot(h, np.zeros((4, 2), "float32"), axes=1)
ao = h @ np.zeros((4, 2), "float32")
ap = -h
aq = h ** 2
ar = 1 / h
at = h > 0
au = abs(h)
model = keras.Model(inp, [a, h])
av = model.predict(x, verbose=0)
aw = model(x[:2])
ax = model.output_shape
m2 = keras.Model(inp, {"a": a, "h": h})
ay = m2.predict(x, verbose=0)
az = m2(x[:2])
m3 = keras.Sequential([inp, layers.LSTM(2)]) if False else keras.Sequential([keras.Input((5, 3)), layers.LSTM(2)])
ba = m3.predict(x[:7], batch_size=3, verbose=0)
bc = m3.predict_on_batch(x[:2])
bd = m3.get_weights()
be = m3.layers[-1].get_weights()
pass
bg = m3.layers[0].output
bh = m3.trainable_weights
bi = m3.predict(tf.data.Dataset.from_tensor_slices(x).batch(4), verbose=0)
pass
bk = m3.predict(x, steps=1, batch_size=4, verbose=0)
bl = m3.compute_output_shape((None, 5, 3))
bm = m3.layers[0](x)
bn = m3.evaluate if False else 0
m3.compile("adam", "mse")
hist = m3.fit(x, np.zeros((10, 2)), epochs=3, validation_split=.2, verbose=0)
bo = np.array(hist.history["loss"])
bp = np.array(hist.epoch)
m3.fit(x, np.zeros((10, 2)), initial_epoch=2, epochs=5, verbose=0)
bq = np.array(m3.history.history["loss"])
br = m3.evaluate(x, np.zeros((10, 2)), verbose=0)
bs = m3.train_on_batch(x, np.zeros((10, 2)))
stop = m3.fit(x, np.zeros((10, 2)), epochs=9, callbacks=[keras.callbacks.EarlyStopping("loss", patience=0, min_delta=9)], verbose=0)
bt = np.array(stop.history["loss"])
