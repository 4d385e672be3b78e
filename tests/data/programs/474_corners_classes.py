import numpy as np
class Base:
    n = 4
    def make(self): return np.zeros(self.n)
    def both(self): return self.make()[None]
class Kid(Base):
    n = 7
class Other(Base):
    def make(self): return np.zeros((2, 2))
a = Base().both()
b = Kid().both()
c = Other().both()
Base.n = 9
d = Base().both()
e = Kid().both()
k = Kid()
k.n = 3
f = k.both()
class Counter:
    count = 0
    def __init__(self):
        Counter.count += 1
        self.id = Counter.count
x, y = Counter(), Counter()
g = np.zeros(Counter.count)
h = np.zeros(y.id)
class S:
    def __init__(self, n=2, **kw):
        self.n = n
        for key, v in kw.items():
            setattr(self, key, v)
i = np.zeros(S(3, m=5).m)
class T(S):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.n += 1
j = np.zeros(T(3).n)
class U:
    def __init__(self): self.__dict__.update(a=3, b=4)
l = np.zeros(U().a)
class V:
    @property
    def n(self): return self._n
    @n.setter
    def n(self, v): self._n = v * 2
v = V()
v.n = 3
m = np.zeros(v.n)
class W:
    __slots__ = ("q",)
    def __getattr__(self, name): return 6
w = np.zeros(W().zzz)
class X:
    def __enter__(self): return np.zeros(5)
    def __exit__(self, *a): return True
with X() as o:
    o = np.zeros(7)
    raise ValueError
p = o + 0
class Y:
    def __setattr__(self, k, v): object.__setattr__(self, k, v + 1)
yy = Y()
yy.a = 3
q = np.zeros(yy.a)
class Z(list):
    pass
z = Z()
z.append(1)
r = np.zeros(len(z))
class ZZ(dict):
    def __getitem__(self, k): return 8
s = np.zeros(ZZ(a=3)["a"])
t = np.zeros(len(ZZ(a=3)))
def method(self): return 11
Base.make2 = method
u = np.zeros(Base().make2())
obj = Base()
obj.make = lambda: np.zeros(1)
aa = obj.both()
bb = getattr(obj, "zzz", 4)
cc = np.zeros(bb)
dd = np.zeros(getattr(Base, "n"))
