import numpy as np
import contextlib
with contextlib.suppress(ValueError):
    zz = np.zeros(3)
    zz = np.zeros((2, 3)).reshape(7)
    zz = np.zeros(8)
x1 = zz + 0
class D:
    def __init__(self, n): self.n = n
    @property
    def double(self): return self.n * 2
    @staticmethod
    def three(): return 3
    @classmethod
    def make(cls, n): return cls(n + 1)
    def __len__(self): return self.n
    def __getitem__(self, i): return np.zeros(i)
    def __call__(self, v): return v + self.n
    def __iter__(self): return iter([1, 2])
    def __add__(self, o): return D(self.n + o.n)
y1 = np.zeros(D(3).double)
z1 = np.zeros(D.make(4).n)
a2 = D(2)[5]
b2 = np.zeros(D(2)(5))
c2 = [np.zeros(v) for v in D(2)]
d2 = np.zeros((D(2) + D(3)).n)
def deco(fn):
    def wrap(*a):
        return fn(*a)[None]
    return wrap
@deco
def z9(n): return np.zeros(n)
e2 = z9(3)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
f2 = np.zeros(rec(4))
cond = np.random.rand() > 2
g2 = np.zeros(3)
if cond:
    g2 = np.zeros(4)
h2 = g2 + 0
res = []
for i in range(10):
    if i % 2:
        continue
    res.append(np.zeros(3))
i2 = np.array(res)
res = []
for i in range(300):
    if i % 3 == 0:
        res.append(np.zeros(3))
j2 = np.array(res)
res = []
i = 0
while i < 300:
    res.append(np.zeros(3))
    i += 1 if i < 100 else 2
k2 = np.array(res)
