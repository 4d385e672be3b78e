import abc
import numpy as np
import tensorflow as tf
from typing import Generic, TypeVar, Optional, NamedTuple, Protocol
from enum import Enum
T = TypeVar("T")
class Mod(tf.Module):
    def __init__(self, n, name=None):
        super().__init__(name=name)
        self.w = tf.Variable(tf.random.normal((n, 4)), name="w")
        self.b = tf.Variable(tf.zeros(4))
    @tf.function
    def __call__(self, x):
        return tf.nn.relu(x @ self.w + self.b)
mod = Mod(3)
a = mod(tf.zeros((2, 3)))
b = mod.trainable_variables
class Base(abc.ABC):
    @abc.abstractmethod
    def size(self): ...
    def make(self):
        return np.zeros(self.size())
class Impl(Base):
    def size(self):
        return (3, 2)
c = Impl().make()
class Box(Generic[T]):
    def __init__(self, v):
        self.v = v
d = Box(np.zeros(4)).v
class Kind(Enum):
    A = 3
    B = 5
e = np.zeros(Kind.B.value)
f = [np.zeros(k.value) for k in Kind]
class Dense2(tf.keras.layers.Layer):
    def __init__(self, n, **kw):
        super().__init__(**kw)
        self.n = n
    def build(self, s):
        self.k = self.add_weight(shape=(s[-1], self.n))
    def call(self, x):
        if x.shape[1] is None:
            return x
        return x @ self.k
g = Dense2(6)(tf.zeros((2, 5)))
h = Dense2(6)(tf.keras.Input((5,)))
class Meta(type):
    pass
class WithMeta(metaclass=Meta):
    n = 3
i = np.zeros(WithMeta.n)
class Seq:
    def __init__(self):
        self.items = [np.zeros(2), np.zeros(3)]
    def __len__(self):
        return len(self.items)
    def __getitem__(self, k):
        return self.items[k]
    def __iter__(self):
        return iter(self.items)
    def __contains__(self, x):
        return True
    def __add__(self, other):
        return np.zeros((7, other))
    def __enter__(self):
        return np.zeros(8)
    def __exit__(self, *a):
        return False
s = Seq()
j = s[1]
k = [q for q in s]
l = s + 2
with s as m:
    n = m
o = np.zeros(len(s))
class Slots:
    __slots__ = ("z",)
    def __init__(self):
        self.z = np.zeros(9)
p = Slots().z
