import numpy as np
many = [np.zeros((4, 5)) for _ in range(100)]
a = np.dstack(many)
b = np.column_stack(many)
c = np.hstack(many)
d = np.vstack(many)
flat = [np.zeros(4) for _ in range(100)]
e = np.column_stack(flat)
f = np.vstack(flat)
g = np.hstack(flat)
h = np.dstack(flat)
i = np.stack(many, axis=-1)
j = np.stack(many, 1)
k = np.concatenate(many, axis=1)
l = np.concatenate(flat)
n = np.concatenate(many, axis=None)
o = np.r_[np.zeros(3), np.zeros(4)]
p = np.c_[np.zeros(3), np.zeros(3)]
q = np.r_[np.zeros((2, 3)), np.zeros((1, 3))]
r = np.c_[np.zeros((3, 2)), np.zeros(3)]
s = np.r_[0:5, 7]
t = np.block([[np.zeros((2, 2)), np.zeros((2, 1))]])
u = np.append(np.zeros((2, 3)), np.zeros((1, 3)), axis=0)
v = np.append(np.zeros((2, 3)), 5)
w = np.append([1, 2], [[3, 4]])
y = np.insert(np.zeros(5), 0, 1)
z = np.insert(np.zeros((5, 2)), 1, 0, axis=1)
aa = np.delete(np.zeros((5, 2)), 1)
bb = np.delete(np.zeros((5, 2)), [0, 1], axis=0)
cc = np.delete(np.zeros((5, 2)), np.s_[:3], 0)
dd = np.vstack((np.zeros(3), np.zeros((2, 3))))
ee = np.hstack([np.zeros((3, 1)), np.zeros((3, 2))])
ff = np.hstack((1, 2, [3, 4]))
gg = np.stack([1, 2, 3])
hh = np.atleast_2d([1, 2, 3])
ii = np.atleast_2d(5)
jj = np.atleast_1d(5)
kk = np.resize(np.zeros(3), (2, 5))
