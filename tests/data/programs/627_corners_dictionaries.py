import numpy as np
from collections import defaultdict, Counter, OrderedDict
d = {"a": 1}
d["b"] = 2
x = np.zeros(d["b"])
e = dict(a=3, **d) if False else dict(d, c=3)
y = np.zeros(e["c"])
f = defaultdict(list)
f["k"].append(np.zeros(3))
z = f["k"][0]
w = f["new"]
c = Counter("aabbb")
n = c["z"]
v = np.zeros(c["b"])
g = {**d, "q": 5}
u = np.zeros(g["q"])
def fill(h):
    h["late"] = 4
h = {"early": 1}
fill(h)
t = np.zeros(h["late"])
k = {"one": 1}
for name in ["two", "three"]:
    k[name] = len(name)
s = np.zeros(k["three"])
m = {str(i): np.zeros(i) for i in range(4)}
r = m["3"]
o = OrderedDict(x=2)
q = np.zeros(o["x"])
class C:
    pass
cfg = vars(C)
p = {"a": {"b": 2}}
p["a"].update(c=7)
pp = np.zeros(p["a"]["c"])
p.setdefault("z", 3)
zz = np.zeros(p["z"])
import json
js = json.loads('{"n": 4}')
jj = np.zeros(js["n"])
st = {}
st["x"] = np.zeros(2)
sx = st["x"]
try:
    val = st["missing"]
except KeyError:
    val = np.zeros(9)
ok = val
names = dict(zip("abc", range(3)))
nn = np.zeros(names["c"])
keys = {0: "zero", "s": 2}
kk = keys["s"]
def change(d):
    for k in list(d):
        d[k + "_new"] = d.pop(k)
dd = {"v": 3}
change(dd)
vv = np.zeros(dd["v_new"])
globals()["made"] = {"g": 2}
mm = np.zeros(made["g"])
