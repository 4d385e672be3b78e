import numpy as np
a = [1, 2] * 2
b = np.zeros(len(a))
c = [1.0, 2.0] * np.array([2.0, 3.0])
d = [1, 2] / np.array([1.0, 2.0])
e = np.float64(2.0) * np.array([1.0])
f = [3.0, 4.0] - np.mean([1.0, 2.0])
h = np.array([1, 2, 3])[np.argmax([1, 5, 2])]
i = [[1, 2], [3, 4], [5, 6]][np.argmax([1, 5, 2])]
j = list(range(10))[int(10 * 0.3):]
k = np.arange(20)[: int(20 * 0.5)]
n = np.int64(3)
l = list(range(10))[n]
m = np.zeros((n, 2))
o = np.zeros(10)[np.round(3.2).astype(int):]
import math
q = np.zeros(math.ceil(7 / 2))
r = np.zeros(round(7 / 2))
s = np.zeros(7 // 2)
t = [0] * round(2.6)
u = np.zeros(len(t))
v = (1, 2) + (3,)
w = np.zeros(v)
x = "ab" + str(3)
y = "ab" * 3
z = np.zeros(len(y))
aa = max(["a", "abc"], key=len)
bb = np.zeros(len(aa))
cc = max([(1, 2), (3, 1)])
dd = min([np.zeros((2, 3)), np.zeros((4, 3))], key=lambda q: q.shape[0])
ee = max({"a": 1, "b": 2}, key={"a": 1, "b": 2}.get)
ff = sum([[1], [2, 3]], [])
gg = np.zeros(len(ff))
hh = [*range(3)] + list("ab")
ii = np.zeros(len(hh))
