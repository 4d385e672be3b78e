import functools, time
import numpy as np
from dataclasses import dataclass
def timed(f):
    @functools.wraps(f)
    def inner(*a, **k):
        t = time.time()
        out = f(*a, **k)
        return out
    return inner
def scaled(by):
    def deco(f):
        def inner(x):
            return f(x)[::by]
        return inner
    return deco
def twice(cls):
    cls.n = 2
    return cls
class Count:
    def __init__(self, f):
        self.f = f
    def __call__(self, x):
        return np.stack([self.f(x), self.f(x)])
@timed
def load(n, m=3):
    return np.zeros((n, m))
@scaled(2)
def rows(x):
    return x[1:]
@Count
def flat(x):
    return x.ravel()
@twice
class Holder:
    n = 5
@timed
@scaled(3)
def both(x):
    return x
a = load(7)
b = load(4, m=9)
c = rows(a)
d = flat(c)
e = np.zeros(Holder.n)
f = both(np.zeros((10, 2)))
def replaced(f):
    return lambda x: np.zeros((1, 2))
@replaced
def g(x):
    return x
h = g(a)
def nothing(f):
    pass
@functools.lru_cache(maxsize=None)
def cached(n):
    return np.zeros(n)
i = cached(4)
class P:
    @property
    def size(self):
        return 6
    @classmethod
    def make(cls, n):
        self = cls()
        self.n = n
        return self
    @staticmethod
    def s(n):
        return np.zeros((n, 1))
    @timed
    def m(self, k):
        return np.zeros((self.n, k))
p = P.make(3)
q = np.zeros((p.size, p.n))
r = P.s(2)
s = p.s(4)
t = p.m(5)
u = p.make(8).m(1)
class Q(P):
    pass
v = Q.make(9).m(2)
