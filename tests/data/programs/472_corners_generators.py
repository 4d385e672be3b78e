import numpy as np
def gen():
    yield np.zeros(2)
    yield np.zeros(3)
n1 = [q for q in gen()]
g = gen()
next(g)
o1 = next(g)
def one():
    for i in range(3):
        yield np.zeros((i + 1, 2))
h = one()
h1 = next(h)
h2 = next(h)
hl = list(one())
class B:
    def size(self): return 3
class C(B):
    def size(self): return 5
p1 = np.zeros(C().size())
B.size = lambda self: 8
q1 = np.zeros(B().size())
r1 = np.zeros(C().size())
def f(*args, k=2, **kw): return len(args) + k + len(kw)
s1 = np.zeros(f(1, 2, k=3, z=1))
t1 = np.zeros(f(*[1, 2], **{"k": 5}))
def len(v): return 4
u1 = np.zeros(len([1]))
del len
v1 = np.zeros(len([1]))
