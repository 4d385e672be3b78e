import numpy as np
n = 90
a = np.random.rand(500, 4)
out = []
for i in range(n):
    t = []
    for j in range(5):
        t.append(a[i + j])
    out.append(t)
X = np.array(out)
out = []
k = 0
while k < 300:
    t = []
    t.append(1)
    t.append(2)
    out.append(t)
    k += 1
Y = np.array(out)
out = []
for i in range(300):
    t = [0, 0]
    t[0] = [1, 2]
    t[1] = [3, 4]
    out.append(t)
Z = np.array(out)
out = []
for row in a:
    t = []
    for v in row:
        t.append(v)
    out.append(t)
W = np.array(out)
out = []
for i in range(100):
    d = {}
    d["x"] = np.zeros((3, i + 1))
    d["y"] = np.zeros(3)
    out.append(d)
y0 = out[5]["y"]
D = np.array([one["y"] for one in out])
class Box:
    def __init__(self):
        self.items = []
    def add(self, v):
        self.items.append(v)
boxes = []
for i in range(100):
    b = Box()
    b.add(np.zeros(4))
    b.add(np.zeros(4))
    boxes.append(b)
B = np.array([b.items for b in boxes])
pairs = []
for i in range(100):
    l, r = [], []
    l.append(i); r.append(i); r.append(i)
    pairs.append((l, r))
L = np.array([p[0] for p in pairs])
R = np.array([p[1] for p in pairs])
grow = []
out = []
for i in range(100):
    grow.append(i)
    out.append(grow)
G = np.array(out[3])
H = np.array(out[:2])
xs, ys = [], []
for s in range(100):
    xw, yw = [], []
    for t in range(70):
        xw.append(a[t]); yw.append(a[t, 0])
    xs.append(xw); ys.append(yw)
XS = np.array(xs); YS = np.array(ys)
acc = []
for i in range(100):
    t = []
    if a[i, 0] > 0.5:
        t.append(1)
    t.append(2)
    acc.append(t)
AC = acc[0]
AL = len(acc[0])
zz = np.zeros((AL, 2))
