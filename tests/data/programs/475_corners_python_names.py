import numpy as np
def mutate(v, w):
    v.append(1)
    w = w + [2]
    return w
a = [0]; b = [0]
c = mutate(a, b)
x1 = np.zeros(len(a)); x2 = np.zeros(len(b)); x3 = np.zeros(len(c))
def rebind(v):
    v = np.zeros(9)
x4 = np.zeros(3)
rebind(x4)
x5 = x4 + 0
cfg = {"n": 3}
def setn(c): c["n"] = 6
setn(cfg)
x6 = np.zeros(cfg["n"])
def outer():
    global newname
    newname = 5
outer()
x7 = np.zeros(newname)
n = 3
def reads(): return np.zeros(n)
n = 8
x8 = reads()
def default(k=n): return np.zeros(k)
n = 2
x9 = default()
fs = []
for i in range(3):
    fs.append(lambda: np.zeros(i + 1))
x10 = fs[0]()
fs = [lambda i=i: np.zeros(i + 1) for i in range(3)]
x11 = fs[0]()
def counter():
    c = 0
    def inc():
        nonlocal c
        c += 1
        return c
    return inc
inc = counter()
inc(); inc()
x12 = np.zeros(inc())
items = [1, 2, 3, 4]
for it in items[:]:
    if it % 2 == 0:
        items.remove(it)
x13 = np.zeros(len(items))
d = {"a": 1, "b": 2}
for k in list(d):
    if d[k] == 1:
        del d[k]
x14 = np.zeros(len(d))
l = [[0] * 3] * 2
l[0].append(1)
x15 = np.array(l)
l = [[0] * 3 for _ in range(2)]
l[0] = [1]
x16 = np.zeros(len(l[0]))
s = "abc"
s2 = s
s += "d"
x17 = np.zeros(len(s2))
t = (1, 2)
t2 = t
t += (3,)
x18 = np.zeros(len(t2))
q = [1, 2, 3]
w = q
q = q[1:]
x19 = np.zeros(len(w))
e = [1]
e.extend(e)
x20 = np.zeros(len(e))
e.extend(range(3))
x21 = np.zeros(len(e))
e += "ab"
x22 = np.zeros(len(e))
e += (1, 2)
x23 = np.zeros(len(e))
pass
x24 = np.zeros(len(e)) if isinstance(e, list) else e
u = [3, 4]
u[0], u[1] = u[1], u[0]
x25 = np.zeros(u[0])
v = [[1, 2], [3, 4]]
tr = list(zip(*v))
x26 = np.array(tr)
x27 = np.array([*zip(*[np.zeros(3), np.zeros(3)])])
x28 = np.array(sum([[1, 2], [3]], []))
x29 = np.zeros(len([i for row in v for i in row]))
x30 = np.zeros([i for i in range(5) if i > 2][0])
x31 = np.zeros(len({i % 3 for i in range(10)}))
x32 = np.zeros(len({i % 3: i for i in range(10)}))
try:
    y = [1, 2][5]
    z = 3
except (IndexError, KeyError):
    z = 4
x33 = np.zeros(z)
def f():
    try:
        return 1
    finally:
        items.append(0)
f()
x34 = np.zeros(len(items))
def g(n):
    for i in range(10):
        if i == n:
            return i
    else:
        return 99
x35 = np.zeros(g(4)); x36 = np.zeros(g(20))
def h(n):
    while n > 5:
        n -= 3
    return n
x37 = np.zeros(h(12))
a = b = c = np.zeros(2)
a = np.zeros(3)
x38 = b + 0
a, b = 2, 3
a, b = b, a + b
x39 = np.zeros((a, b))
del a
a = 4
x40 = np.zeros(a)
x = np.zeros((2, 3)); x = x.T; x = x[None]
x41 = x + 0
if True:
    x42 = np.zeros(1)
else:
    x42 = np.zeros(2)
x43 = x42 + 0
i = 10
[i for i in range(3)]
x44 = np.zeros(i)
for i, j in enumerate("abc"):
    pass
x45 = np.zeros(i)
for i in range(5):
    for j in range(i):
        if j == 2:
            break
    else:
        continue
    break
x46 = np.zeros((i, j))
import sys as np2
def np_(v): return v
x47 = np_(np.zeros(2))
lst = [np.zeros(2)]
lst[0] = np.zeros(3)
x48 = lst[0] + 0
x49 = np.array(lst * 2)
dd = dict(a=1, **{"b": 2})
x50 = np.zeros(len({**dd, "c": 3}))
x51 = np.zeros(dd.get("z", 7))
x52 = np.zeros(dd.setdefault("q", 5)); x53 = np.zeros(len(dd))
x54 = np.zeros(max(dd.values()))
x55 = np.zeros(sum(dd.values()))
x56 = np.zeros(len(dd.items()))
ks = dd.keys()
dd["new"] = 1
x57 = np.zeros(len(ks))
x58 = np.zeros(sorted(dd.items(), key=lambda kv: kv[1])[-1][1])
x59 = np.zeros(min(dd, key=dd.get).__len__())
x60 = np.zeros(len(str(1234)))
x61 = np.zeros(int("".join(["1", "2"])))
x62 = np.zeros(len("abc".upper().lower().title()))
x63 = np.zeros(len("a,b".partition(",")))
x64 = np.zeros(len("line1\nline2".splitlines()))
x65 = np.zeros(len("{}-{}".format(1, 22)))
x66 = np.zeros(len("ab".center(6)))
x67 = np.zeros(len(" a b ".split()))
x68 = np.zeros(len(list("héllo")))
x69 = np.zeros(len("😀a"))
x70 = np.zeros("abc".find("c"))
x71 = np.zeros(len(b"abc"))
x72 = np.zeros(3 if "a" < "b" else 4)
x73 = np.zeros(3 if [1, 2] < [1, 3] else 4)
x74 = np.zeros(3 if 1 < 2 < 2 else 4)
x75 = np.zeros(3 if not [] and 1 else 4)
x76 = np.zeros(3 if None is None else 4)
x77 = np.zeros(3 if 1 in {1: 2} else 4)
x78 = np.zeros(3 if np.zeros(2).any() else 4)
x79 = np.zeros(3 if all([1, 0]) else 4)
x80 = np.zeros(3 if any(v > 1 for v in [1, 2]) else 4)
x81 = np.zeros(3 if np.array([1]) else 4)
x82 = np.zeros(3 if 0.0 else 4)
x83 = np.zeros(3 if (0,) else 4)
x84 = np.zeros(3 if "0" else 4)
x85 = np.zeros(3 if 1 == True else 4)
x86 = np.zeros(3 if 1 == 1.0 else 4)
x87 = np.zeros(3 if "1" == 1 else 4)
x88 = np.zeros(3 if (1, 2) == [1, 2] else 4)
x89 = np.zeros(3 if np.zeros(3).shape == (3,) else 4)
x90 = np.zeros(3 if np.zeros(3).dtype == float else 4)
x91 = np.zeros(3 if type(np.zeros(3)) == np.ndarray else 4)
x92 = np.zeros(3 if callable(len) else 4)
x93 = np.zeros(3 if hasattr("a", "zzz") else 4)
