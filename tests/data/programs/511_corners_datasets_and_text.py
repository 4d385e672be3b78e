import numpy as np
import tensorflow as tf
x = np.zeros((20, 5, 3), "float32"); y = np.zeros(20)
ds = tf.data.Dataset.from_tensor_slices({"a": x, "b": y})
for a in ds.batch(10): pass
b = next(iter(ds.batch(10)))["a"]
c = tf.data.Dataset.from_tensor_slices((x, (y, y))).batch(20)
d, (e, f) = next(iter(c))
g = tf.data.Dataset.from_tensor_slices([1, 2, 3])
for h in g: pass
i = list(g.as_numpy_iterator())
j = tf.data.Dataset.from_tensor_slices(x).batch(4).map(lambda t: tf.transpose(t, [0, 2, 1]))
for k in j: pass
l = tf.data.Dataset.from_tensor_slices(x).batch(20, drop_remainder=True)
n = l.element_spec
o = next(iter(l.map(lambda t: (t, t[:, 0]))))
p = next(iter(l.map(lambda t: {"x": t})))
q = next(iter(l.repeat(3).skip(1)))
r = next(iter(l.unbatch()))
s = next(iter(l.unbatch().batch(3)))
t = next(iter(tf.data.Dataset.zip((l, l))))
u = next(iter(tf.data.Dataset.zip(l, l)))
v = next(iter(tf.data.Dataset.range(100).batch(10).map(lambda z: z * 2)))
w = next(iter(tf.data.Dataset.range(100).window(5, shift=2, drop_remainder=True).flat_map(lambda z: z.batch(5)).batch(4)))
z = next(iter(tf.data.Dataset.range(100).window(5, shift=1, stride=2, drop_remainder=True).flat_map(lambda z: z.batch(5)).batch(4)))
aa = next(iter(tf.data.Dataset.from_tensors((x, y))))
bb = next(iter(tf.data.Dataset.from_tensors(x).repeat(2).batch(2)))
def gen():
    for n_ in range(5):
        yield np.zeros((4, 3)), n_
cc = tf.data.Dataset.from_generator(gen, output_signature=(tf.TensorSpec((4, 3)), tf.TensorSpec((), tf.int32)))
dd = next(iter(cc.batch(2)))
ee = next(iter(cc.batch(5)))
ff = tf.data.Dataset.from_generator(gen, output_types=(tf.float32, tf.int32))
gg = next(iter(ff))
hh = tf.keras.utils.timeseries_dataset_from_array(np.zeros((30, 2)), np.zeros((30, 1)), 6, batch_size=None)
ii = next(iter(hh))
jj = tf.keras.utils.timeseries_dataset_from_array(np.zeros(30), None, 6)
kk = next(iter(jj))
ll = tf.keras.utils.timeseries_dataset_from_array(np.zeros((30, 2)), None, sequence_length=6, sequence_stride=6, shuffle=True, batch_size=5)
mm = next(iter(ll))
nn = next(iter(ll.map(lambda w_: (w_[:, :-1], w_[:, -1]))))
oo = np.concatenate([b_ for b_ in ll])
pp = np.concatenate(list(ll.as_numpy_iterator()))
qq = tf.keras.utils.timeseries_dataset_from_array(np.zeros((30, 2)), np.zeros(30)[5:], 6, batch_size=100)
rr = next(iter(qq))
ss = np.zeros(len(qq))
tt = tf.keras.preprocessing.sequence.TimeseriesGenerator(np.zeros((30, 2)), np.zeros(30), length=6, batch_size=4)
uu = tt[0]
vv = tt[len(tt) - 1]
ww = np.zeros(len(tt))
xx = tf.keras.preprocessing.sequence.TimeseriesGenerator(np.zeros((30, 2)), np.zeros(30), length=6, sampling_rate=2, stride=3, batch_size=100)
yy = xx[0]
zz = tf.keras.preprocessing.sequence.pad_sequences([[1, 2], [3]], maxlen=4, padding="post")
ab = tf.keras.preprocessing.sequence.skipgrams([1, 2, 3], 4) if False else 0
ac = tf.ragged.constant([[1, 2], [3]])
ad = ac.to_tensor()
ae = tf.strings.split(["a b", "c"])
af = tf.keras.utils.split_dataset(x, left_size=.5)
ag = next(iter(af[0]))
ah = tf.keras.layers.TextVectorization(output_sequence_length=7)
ah.adapt(["a b c", "d"])
ai = ah(["a b", "c d"])
aj = ah("a b")
ak = ah([["a b"], ["c"]])
al = tf.keras.layers.TextVectorization(output_mode="multi_hot")
al.adapt(["a b c", "d"])
am = al(["a", "b"])
an = tf.keras.layers.StringLookup(vocabulary=["a", "b"])(["a", "c"])
ao = tf.keras.layers.StringLookup(vocabulary=["a", "b"], output_mode="one_hot")(["a", "c"])
ap = tf.keras.layers.IntegerLookup(vocabulary=[1, 2])([[1], [5]])
aq = tf.keras.layers.Discretization([0., 1.])(np.zeros((4, 2)))
ar = tf.keras.layers.Normalization()
ar.adapt(x)
at = ar(x)
au = ar.mean
av = tf.keras.preprocessing.text.Tokenizer if hasattr(tf.keras.preprocessing, "text") else 0
aw = tf.keras.utils.to_categorical([[0], [1]], 2)
ax = tf.keras.utils.to_categorical([[0, 1], [1, 2]])
ay = tf.keras.utils.to_categorical(3)
az = tf.one_hot(np.zeros((4, 5), int), 3)
