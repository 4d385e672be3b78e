import numpy as np
data = np.random.rand(100, 3)
def w1(d, n, step=1):
    return np.array([d[i:i + n] for i in range(0, len(d) - n + 1, step)])
a = w1(data, 10); b = w1(data, 10, 3); c = w1(data, 100); 
d = np.array([data[i - 5:i] for i in range(5, len(data))])
e = np.array([data[i:i + 5, 0] for i in range(len(data) - 5)])
f = np.array([data[i + 5] for i in range(len(data) - 5)])
g = np.array([data[i:i + 5][:, [0, 2]] for i in range(0, 90, 7)])
h = []
for i in range(len(data)):
    end = i + 8
    if end > len(data) - 1:
        break
    h.append(data[i:end])
h = np.array(h)
k = []
for i in range(len(data)):
    end = i + 8; out = end + 3
    if out > len(data):
        break
    k.append(data[end:out, -1])
k = np.array(k)
l = []
i = 0
while i + 10 <= len(data):
    l.append(data[i:i + 10])
    i += 5
l = np.array(l)
m = []
for i in range(10, 100, 10):
    m.append(data[max(0, i - 15):i].mean(axis=0))
m = np.array(m)
n = [data[i:i + 30] for i in range(0, 100, 30)]
n1 = n[-1]
n2 = n[0]
o = np.concatenate(n)
p = np.array(n[:-1])
q = np.array([x for x in n if len(x) == 30])
r = []
for i in range(100):
    if i % 10 == 3:
        continue
    r.append(data[i])
r = np.array(r)
s = np.zeros((10, 3))
for i in range(10):
    s[i] = data[i * 10:(i + 1) * 10].mean(0)
t = data[:-10]; u = data[-10:]
v = data[:int(.8 * len(data))]; w = data[int(.8 * len(data)):]
x = data[round(len(data) * .85):]; y = data[:-int(len(data) * .15)]
z = np.array_split(data, 7)
z0 = z[0]; z6 = z[-1]
aa = np.array([np.roll(data, -i, axis=0)[:5] for i in range(4)])
bb = data[np.random.permutation(100)[:30]]
cc = data[np.random.rand(100) < .5][:0]
dd = np.stack([data[i::4] for i in range(4)])
ee = data[:96].reshape(-1, 8, 3)[:, ::-1]
ff = [data[i:j] for i, j in zip(range(0, 90, 10), range(10, 100, 10))]
gg = np.array(ff)
hh = np.array([[data[i, j] for j in range(3)] for i in range(20)])
ii = np.array([data[i:i + 4].flatten() for i in range(0, 96, 4)])
jj = np.array(list(map(lambda i: data[i:i + 6], range(50))))
kk = {i: data[i:i + i] for i in range(4)}
kk3 = kk[3]
ll = np.vstack([data[i] for i in range(5)])
mm = np.hstack([data[:, [i]] for i in range(3)])
nn = np.concatenate([data[i:i + 1] for i in range(3)], axis=1)
oo = sum(data[i] for i in range(5))
pp = max(len(x_) for x_ in n)
qq = np.zeros(pp)
rr = np.zeros(min(len(x_) for x_ in n))
ss = np.zeros(sum(len(x_) for x_ in n))
tt = np.zeros(len([x_ for x_ in n if len(x_) > 10]))
uu = np.array([data[j:j + 2] for i in range(3) for j in range(4)])
vv = np.array([data[j:j + 2] for i in range(3) for j in range(i)])
ww = np.array([[i] * 3 for i in range(4)])
xx = np.array([i for i in range(10) if i % 3])
yy = np.array([data[i] if i % 2 else data[0] for i in range(6)])
zz = np.array([(data[i], data[i + 1]) for i in range(6)])
