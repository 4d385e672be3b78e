import numpy as np
T = 12
x = np.random.rand(50, T, 2)
n, t, f = x.shape
a = x.reshape(n * t, f)
b = a.reshape(n, t, f)[:, :, 0]
c = x.reshape(n, -1)
d = x.reshape((-1, t // 3, 3 * f))
e = x.reshape(x.shape[0], x.shape[1], 1, x.shape[2])
g = x.reshape(*x.shape, 1)
h = x.reshape(list(x.shape) + [1])
i = x.reshape(x.shape[:2] + (1, 2))
j = np.reshape(x, (n, f, t))
k = x.transpose((0, 2, 1)).reshape(n, f * t)
l = x[..., None]; m = x[:, :, None, :]
o = np.append(x, x[:, -1:, :], axis=1)
p = np.insert(x, 0, 0, axis=1)
q = np.delete(x, -1, axis=1)
r = x.mean(1); s = x.mean(axis=(0, 1)); u = (x - s) / x.std((0, 1))
v = np.concatenate((x, np.zeros((n, 3, f))), 1)
w = np.pad(x, [(0, 0), (2, 0), (0, 0)], mode="constant")
y = np.repeat(x[:, :1], 4, axis=1); z = np.tile(x[0], (5, 1, 1))
aa = x[:, -1]; bb = x[:, -1:]; cc = x[:, [-1]]; dd = x[:, -3:, :1]
ee = x[5]; ff = x[5:6]; gg = x[[5]]; hh = x[5][None]; ii = x[5, ...]; jj = x[5][np.newaxis, :, :]
kk = np.squeeze(x[:1]); ll = np.squeeze(x[:, :1], axis=1)
mm = np.array([x[0], x[1]]); nn = np.array([x[0]]); oo = np.expand_dims(x[0], axis=0)
pp = x.sum(-1, keepdims=True); qq = x.argmax(axis=1); rr = x.max(axis=1)[:, None] - x
ss = np.where(x > .5, x, 0); tt = x[x > .5]; uu = x[(x > .5).all(axis=(1, 2))]
vv = np.linspace(0, 1, T)[None, :, None] * x; ww = np.ones(T)[:, None] * x
xx = x @ np.ones((f, 5)); yy = np.einsum("ntf,f->nt", x, np.ones(f)); zz = np.dot(x, np.ones((f, 5)))
ab = np.corrcoef(x[:, :, 0]); ac = np.polyfit(np.arange(5), np.arange(5), 2)
ad, ae = np.split(x, 2); af, ag = np.split(x, [40]); ah = np.split(x, [40, 45])
ai, aj = x[..., 0], x[..., 1]; ak = np.stack((ai, aj), -1); al = np.dstack((ai, aj)); am = np.array([ai, aj])
an = np.r_[x[0], x[1]]; ao = np.c_[ai[0], aj[0]]; ap = np.vstack((ai, aj)); aq = np.hstack((ai, aj))
ar = np.gradient(ai, axis=1); at = np.diff(x, axis=1); au = np.diff(x, n=2, axis=1); av = np.cumsum(x, axis=1)
aw = np.lib.stride_tricks.sliding_window_view(ai[0], 4); ax = np.lib.stride_tricks.sliding_window_view(x, 4, axis=1)
ay = np.lib.stride_tricks.sliding_window_view(x, (1, 4, 2)).squeeze()
az = np.lib.stride_tricks.sliding_window_view(x, window_shape=(4, 2), axis=(1, 2))[:, :, 0]
ba = np.percentile(x, [5, 95], axis=(0, 1)); bc = np.quantile(x, .5, axis=1); bd = np.histogram(x)[0]
be = np.unique(x[:, 0, 0]).shape; bf = np.argsort(x[:, 0, 0])[::-1][:5]; bg = x[bf]
bh = np.random.choice(n, 8, replace=False); bi = x[bh]; bj = np.random.randint(0, n, 8); bk = x[bj]
bl = x[np.arange(n) % 2 == 0]; bm = x[np.random.permutation(n)]; bn = np.flip(x, 1); bo = x[:, ::-1]
bp = x.swapaxes(1, 2); bq = np.swapaxes(x, 0, -1); br = np.moveaxis(x, 0, -1); bs = np.rollaxis(x, 2) ; bt = x.T
bu = x.ravel(); bv = x.flatten()[:, None]; bw = x.reshape(-1, 1); bx = x.reshape(1, -1); by = x.copy()
bz = np.zeros_like(x)[:, 0]; ca = np.empty((n,) + (3,)); cb = np.full((n, 1), np.nan); cc2 = np.eye(5)[np.array([0, 2])]
cd = np.eye(5)[np.zeros((4, 3), int)]; ce = np.identity(f); cf = np.tri(3)[..., None]; cg = np.ones(5)[:, None] == np.ones(4)
ch = (np.arange(5) > 2)[:, None]; ci = np.add.outer(np.arange(3), np.arange(4)); cj = np.outer(np.arange(3), np.arange(4))
ck = np.meshgrid(np.arange(3), np.arange(4), indexing="ij")[0]; cl = np.array(np.meshgrid(np.arange(3), np.arange(4))).reshape(2, -1)
cm = np.convolve(np.ones(20), np.ones(5) / 5, mode="valid"); cn = np.convolve(np.ones(20), np.ones(5), "same")
co = np.interp(np.linspace(0, 1, 7), np.arange(3), np.arange(3)); cp = np.clip(x, 0, 1); cq = np.sign(x); cr = np.log1p(x)
cs = np.fft.rfft(x, axis=1); ct = np.abs(np.fft.fft(x[:, :, 0])); cu = np.fft.fftfreq(8); cv = np.fft.fftshift(ct, axes=1)
cw = np.random.normal(0, 1, x.shape); cx = np.random.normal(size=x.shape[1:]); cy = np.random.randn(*x.shape); cz = np.random.uniform(-1, 1, (n, 1))
