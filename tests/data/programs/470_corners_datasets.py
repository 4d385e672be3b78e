import numpy as np
import tensorflow as tf
x = np.zeros((20, 5, 3), "float32")
y = np.zeros(20)
ds = tf.data.Dataset.from_tensor_slices((x, y))
for a, b in ds.batch(8): pass
for c, d in ds.batch(8, drop_remainder=True): pass
for e, f in ds.batch(8).take(-1): pass
for g, h in ds.take(-1).batch(8): pass
for i, j in ds.skip(15).batch(8): pass
for k, l in ds.skip(25).batch(8): pass
for m, n in ds.repeat(2).batch(8): pass
for o, p in ds.repeat().batch(8).take(3): pass
for q, r in ds.batch(8).unbatch().batch(6): pass
for s, t in ds.batch(4).batch(2): pass
for u, v in ds.filter(lambda a, b: True).batch(8): pass
for w, z in ds.shard(2, 0).batch(8): pass
for aa in ds.map(lambda a, b: a).batch(8): pass
for bb in ds.map(lambda a, b: {"x": a, "y": b}).batch(8): pass
for cc, dd in ds.concatenate(ds).batch(16): pass
for ee, (ff, gg) in enumerate(ds.batch(8)): pass
for hh, (ii, jj) in ds.enumerate(): pass
for kk in tf.data.Dataset.range(10).batch(4): pass
for ll in tf.data.Dataset.range(2, 10, 3).batch(4): pass
for mm in tf.data.Dataset.from_tensors(x): pass
nn, oo = next(iter(ds.batch(8)))
pp = list(ds.batch(8))[-1][0]
qq = np.zeros(len(list(ds.batch(8))))
rr = np.zeros(len(ds))
ss = np.concatenate([b for _, b in ds.batch(8)])
tt = np.concatenate([a.numpy() for a, _ in ds.batch(8)], axis=0)
it = iter(ds.batch(8))
next(it)
next(it)
uu, vv = next(it)
for ww, xx in ds.batch(8).cache().shuffle(3).prefetch(1): pass
for yy in tf.data.Dataset.from_tensor_slices(np.arange(10)).window(4, 1, drop_remainder=True).flat_map(lambda w: w.batch(4)): pass
for zz in tf.data.Dataset.from_tensor_slices(np.arange(10)).window(4, 2).flat_map(lambda w: w.batch(4)): pass
for ab, ac in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), np.zeros(50), 5, sequence_stride=3, batch_size=8): pass
for ad, ae in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), np.zeros(50), 5, sampling_rate=2, batch_size=8): pass
for af, ag in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), np.zeros(40), 5, batch_size=8): pass
for ah in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), None, 5, batch_size=8, start_index=10): pass
for ai in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), None, 5, batch_size=8, end_index=20): pass
for aj in tf.keras.utils.timeseries_dataset_from_array(np.zeros((50, 2)), None, 5, 2, 3, 8): pass
for am, an in zip(ds.batch(8), range(2)): pass
