import numpy as np
a = np.zeros((3, 4), int)
b = np.zeros(3, dtype=int)
c = np.zeros(3, "float32")
d = np.ones(3, np.int32)
e = np.full((2, 2), 1.5)
f = np.random.rand(2, 3)
g = np.random.randn(*(2, 3))
h = np.concatenate([np.zeros(2), np.ones(3)], 0)
i = np.concatenate((np.zeros((2, 2)), np.ones((2, 2))), axis=None)
j = np.vstack((np.zeros(2), np.ones(2)))
k = np.stack([np.zeros(2)] * 3, 1)
l = np.reshape(np.zeros(6), (2, 3))
m = np.reshape(np.zeros(6), -1)
n = np.zeros(np.array([2, 3]))
o = np.zeros((np.int64(2), 3))
p = np.expand_dims(np.zeros((2, 3)), (0, 3))
q = np.expand_dims(np.zeros((2, 3)), -1)
r = np.empty(0)
s = np.append(r, [1, 2])
t = list(range(5, 0, -2))
u = np.zeros(len(range(3)))
v = np.arange(0.0, 1.0, 0.25)
w = np.arange(5)[::-1]
x = np.linspace(0, 1, num=5)[1:]
y = np.concatenate(np.zeros((3, 2, 4)))
z = np.concatenate(np.split(np.arange(6), 3))
aa = np.vstack(np.zeros((3, 2, 4)))
bb = np.concatenate([[1, 2], [3]])
cc = np.r_[1:4, 0, 4]
dd = np.random.normal(0, 1, 5)
ee = np.random.normal(size=(2, 5))
ff = np.random.uniform(0, 1, (2, 2))
gg = np.random.randint(5, size=3)
hh = np.bool_(True)
ii = np.float32(3.0) * np.zeros(2)
jj = np.hstack([np.zeros((2, 1)), np.ones((2, 2))])
kk = np.column_stack((np.zeros(3), np.ones(3)))
ll = np.eye(3)[[0, 2]]
mm = [np.zeros(2), np.ones(2)]
nn = np.mean(mm, axis=0)
oo = sum(mm)
pp = sum(mm) / len(mm)
qq = np.sum(mm)
rr = np.zeros(3) if qq else None
ss = [x for x in np.zeros((3, 2))]
tt = np.array(mm).T.tolist()
uu = dict(a=np.zeros(2))["a"]
vv = max(np.zeros(3))
ww = max(len(q) for q in mm)
xx = np.zeros(ww)
yy = max(*[2, 3])
zz = np.zeros(yy)
ab = max([], default=4)
ac = np.zeros(ab)
ad = min(np.array([3, 1]))
ae = sorted([3, 1, 2])[0]
af = np.zeros(ae)
ag = sorted(["bb", "a"], key=len)[0]
ah = np.zeros(len(ag))
ai = f"{3:03d}"
aj = np.zeros(len(ai))
ak = f"{7:2d}{'x':>4}"
al = f"{12:02d}-{5:04d}"
am = np.zeros(len(al))
an = {f"k{i:02d}": i for i in range(3)}
ao = np.zeros(an["k02"])
import string
ap = np.zeros(len(string.ascii_letters + string.digits + string.punctuation))
aq = (string.ascii_lowercase * 2)[:30]
ar = np.zeros(len(aq))
