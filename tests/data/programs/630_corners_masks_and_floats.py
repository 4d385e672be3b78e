import numpy as np
x = np.zeros((6, 5))
m = np.array([True, False] * 3)
a = x[m]
b = x[:, np.array([True] * 5)]
c = x[x > 0]
d = x[m, 0]
e = x[np.ones((6, 5), dtype=bool)]
f = x[m][:, 1:]
g = x[np.where(m)]
h = x[[0, 2]]
i = np.zeros(6)[m & ~m]
j = x[..., 0]
k = x[None]
l = np.zeros((3, 4, 5))[np.ones((3, 4), dtype=bool)]
rec = np.zeros(3, dtype=[("a", float), ("b", int)])
n = rec["a"]
o = np.linspace(0, 1, 5)[2]
p = np.zeros(int(o * 10))
w = x.shape[0] / 2
q = x[: int(w)]
r = x.reshape(int(w), -1)
s = np.array([0.1, 0.7]).argmax()
t = x[s]
u = x[-1:]
v = x[np.int64(2):]
y = [x[i + 1] for i in range(5)]
z = [x[i] for i in range(len(x))]
aa = [row[0] for row in x]
bb = [x[i, j] for i in range(6) for j in range(5)]
cc = [x[i + 3] for i in range(6) if i + 3 < 6]
dd = [x[i:i + 4] for i in range(6)]
ee = {i: x[i] for i in range(6)}
def gen():
    for i in range(3):
        yield
ff = len(list(gen()))
gg = [x[k] for k in np.random.permutation(6)]
