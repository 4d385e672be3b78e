import numpy as np
try:
    a = [1, 2] - [3]
except TypeError:
    a = np.zeros(2)
b = a
try:
    c = np.zeros(3)["x"]
except (IndexError, KeyError):
    c = np.zeros((1, 1))
d = c
def safe(f, *args):
    try:
        return f(*args)
    except Exception:
        return np.zeros(5)
e = safe(lambda x: x.reshape(7), np.zeros(6))
f = safe(lambda x: x.reshape(3, 2), np.zeros(6))
g = None
if g is not None:
    h = g.shape
def maybe(x=None):
    if x is None:
        return np.zeros(2)
    return x.shape
i = maybe()
j = maybe(np.zeros((4, 4)))
k = {"a": 1}
l = k["b"] if "b" in k else np.zeros(6)
m = k.get("b") or np.zeros(7)
n = None
for q in range(3):
    if n is None:
        n = np.zeros((1, 2))
    else:
        n = np.concatenate([n, np.zeros((1, 2))])
o = n
best = None
for v in (3.0, 2.0, 5.0):
    if best is None or v < best:
        best = v
p = np.zeros(3) * best
class Cache:
    data = None
    def get(self):
        if self.data is None:
            self.data = np.zeros((2, 9))
        return self.data
r = Cache().get()
t = (1, 2)
u = t + (3,)
w, *x = u
y = np.zeros(x)
z = len("abc")
aa = np.zeros(z)
def opt(n: int = None, k=None):
    n = n or 4
    k = k if k else []
    k.append(n)
    return np.zeros(len(k) + n)
bb = opt()
cc = opt(2, [1])
hist = None
for i2 in range(2):
    hist = {"x": np.zeros(3)} if hist is None else hist
dd = hist["x"]
ee = np.array([None, 1, 2])
ff = ee[1:]
import sys
n2 = int(sys.argv[1]) if len(sys.argv) > 99 else 5
gg = np.zeros(n2)
