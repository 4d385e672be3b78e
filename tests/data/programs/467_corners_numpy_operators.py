import numpy as np
x = np.zeros((3, 1))
x += np.zeros((3, 1))
y = np.zeros(3)
try:
    y += np.zeros((2, 3))
except ValueError:
    pass
a = y + 0
b = np.zeros((3, 1)) + np.zeros((1, 4))
c = np.zeros((3, 1)) * np.zeros(4) > 0
d = -np.zeros(3)
e = ~(np.zeros(3) > 0)
f = np.zeros(3) & 1 if False else np.zeros(2)
g = 2 ** np.zeros(3)
h = [1, 2, 3] * np.ones(3)
i = [1, 2] + np.zeros(2)
j = np.zeros(2) + [[1], [2]]
k = np.float32(3) + np.zeros(4)
l = divmod(np.zeros(3), 2)
n = np.zeros(3) == None
o = np.zeros(3) == [1, 2, 3]
p = (np.zeros((3, 4)) == 0).all(axis=1)
q = np.zeros((3, 4)).any()
r = abs(np.zeros((2, 2)))
s = sum(np.zeros((2, 3)))
t = max(np.zeros(3))
u = list(np.zeros((2, 3)))
v = [*np.zeros((2, 3))]
w, z = np.zeros((2, 3))
aa = np.zeros((2, 3)).tolist()
bb = {k_: v_ for k_, v_ in zip("ab", np.zeros((2, 3)))}
cc = np.zeros((2, 3)).shape[1:] + (4,)
dd = np.zeros(cc)
ee = np.zeros((2,) + np.zeros((3, 4)).shape)
ff = np.zeros((*np.zeros((3, 4)).shape, 1))
gg = np.zeros([2, 3])
hh = np.zeros(np.array([2, 3]))
ii = np.ones(shape=5, dtype="int")
jj = np.empty(tuple([2] * 3))
kk = np.zeros((3, 4))[:, 0][:, None]
ll = np.zeros((3, 4)).mean(0)[None, :].repeat(5, axis=0)
mm = np.zeros((3, 4)).std()
nn = np.vstack([np.zeros(3)] * 4)
oo = np.zeros((3, 4)).astype(int).astype("float32")
pp = np.zeros((2, 3, 4)).reshape(2, -1).T
qq = np.zeros((3, 4)).dot(np.zeros((4, 2)))
rr = np.zeros((3, 4)).take([0, 1])
ss = np.zeros((3, 4)).take([0, 1], axis=1)
tt = np.zeros((3, 4)).repeat(2)
uu = np.zeros((1, 3, 1)).squeeze()
vv = np.zeros((1, 3, 1)).squeeze(-1)
ww = np.zeros((3, 4)).argmax(-1)
xx = np.zeros((3, 4)).argsort(axis=-1)[:, -2:]
yy = np.zeros((3, 4)).flatten().shape
zz = np.zeros((3, 4)).nonzero()
ab = np.zeros((3, 4)).ptp(axis=0) if hasattr(np.ndarray, "ptp") else np.ptp(np.zeros((3, 4)), axis=0)
ac = np.zeros((3, 4)).diagonal()
ad = np.zeros((3, 4)).trace()
ae = np.zeros((3, 4)).view()
af = np.zeros((3, 4)).swapaxes(0, 1)
ag = np.zeros((3, 4)).compress([True, False, True], axis=0)
pass
ai = np.zeros((3, 4)).item(0)
aj = np.zeros((3, 4)).min(axis=(0, 1), keepdims=True)
ak = np.zeros((3, 4)).cumprod()
al = np.zeros((3, 4)).searchsorted if False else 0
am = np.zeros(3).searchsorted([1, 2])
an = np.zeros((3, 4)).copy(order="F")
ao = np.zeros((3, 4)).real
ap = np.zeros((3, 4)).flat[2:5]
aq = np.zeros((3, 4)).size
ar = np.ones(np.zeros((3, 4)).size)
at = np.ones(np.zeros((3, 4)).ndim)
au = np.ones(len(np.zeros((3, 4))))
av = np.ones(np.zeros((3, 4)).nbytes)
