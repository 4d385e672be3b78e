import copy
import numpy as np
a = [1, 2]
b = copy.copy(a)
b.append(3)
x1 = np.zeros(len(a))
c = a
c *= 2
x2 = np.zeros(len(a))
d = a
d = d + [9]
x3 = np.zeros(len(a))
e = a
e += [7, 7]
x4 = np.zeros(len(a))
f = a[:]
f.append(1)
x5 = np.zeros(len(a))
g = list(a)
g.clear()
x6 = np.zeros(len(a))
h = {"k": a}
h["k"].append(4)
x7 = np.zeros(len(a))
i = (a, a)
i[0].pop()
x8 = np.zeros(len(a))
j = [a] * 3
j[0].append(1)
x9 = np.zeros(len(j[2]))
k = [[] for _ in range(3)]
k[0].append(1)
x10 = np.zeros(len(k[1]))
d1 = {"a": 1, "b": 2}
d2 = d1
d2 |= {"c": 3}
x11 = np.zeros(len(d1))
d1.clear()
x12 = np.zeros(len(d2))
d3 = dict.fromkeys([1, 2, 3], 0)
x13 = np.zeros(len(d3))
d4 = {"a": 1, "b": 2}
d4.pop("a")
x14 = np.zeros(len(d4))
d4.popitem()
x15 = np.zeros(len(d4))
s = {1, 2, 3}
s.pop()
x16 = np.zeros(len(s))
s2 = {1, 2, 3}
s2 |= {4}
x17 = np.zeros(len(s2))
s2.difference_update({1})
x18 = np.zeros(len(s2))
x19 = np.zeros(len({1, 2} - {1}))
x20 = np.zeros(len({1, 2} & {1, 5}))
def app(v, acc=[]):
    acc.append(v)
    return acc
app(1); app(2)
x21 = np.zeros(len(app(3)))
fs = [lambda: n for n in range(4)]
x22 = np.zeros(fs[0]())
class A:
    items = []
    def add(self, v):
        self.items.append(v)
p, q = A(), A()
p.add(1); q.add(2)
x23 = np.zeros(len(p.items))
setattr(p, "size", 5)
x24 = np.zeros(p.size)
p.size = 3
setattr(p, "size", 7)
x25 = np.zeros(p.size)
p.__dict__["size"] = 9
x26 = np.zeros(p.size)
vars(p)["size"] = 4
x27 = np.zeros(p.size)
globals()["a"] = [1]
x28 = np.zeros(len(a))
exec("a = [1, 2, 3, 4]")
x29 = np.zeros(len(a))
n = 3
exec("n = 8")
x30 = np.zeros(n)
x31 = np.zeros(eval("n + 1"))
l1 = [1, 2, 3]
del l1[0]
x32 = np.zeros(len(l1))
l1[1:1] = [5, 6]
x33 = np.zeros(len(l1))
l1[:2] = []
x34 = np.zeros(len(l1))
del l1[:]
x35 = np.zeros(len(l1))
l2 = [3, 1, 2]
l2.sort()
x36 = np.zeros(l2[0])
l2.reverse()
x37 = np.zeros(l2[0])
l2.remove(1)
x38 = np.zeros(len(l2))
l2.insert(-1, 7)
x39 = np.zeros(l2[-1])
first, *rest = [1, 2, 3, 4]
x40 = np.zeros(len(rest))
*init, last = (1, 2, 3)
x41 = np.zeros(init[1])
(aa, bb), cc = [1, 2], 3
x42 = np.zeros(bb)
aa = bb = [1]
aa.append(1)
x43 = np.zeros(len(bb))
aa, bb = bb, aa
x44 = np.zeros(len(aa))
from collections import deque, Counter, OrderedDict, defaultdict
dq = deque(maxlen=3)
for v in range(5):
    dq.append(v)
x45 = np.zeros(len(dq))
dq.appendleft(1)
x46 = np.zeros(len(dq))
dd = defaultdict(list)
dd["a"].append(1); dd["a"].append(2); dd["b"].append(1)
x47 = np.zeros(len(dd["a"]))
x48 = np.zeros(len(dd))
cn = Counter("hello")
x49 = np.zeros(cn["l"])
x50 = np.zeros(len(cn))
cn.update("xyz")
x51 = np.zeros(len(cn))
cn["q"] += 1
x52 = np.zeros(len(cn))
