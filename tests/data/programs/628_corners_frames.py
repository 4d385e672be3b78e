import numpy as np
import pandas as pd
df = pd.DataFrame({"a": np.arange(6.0), "b": np.arange(6.0)})
df["c"] = df["a"] + df["b"]
df["d"] = 1
x = df[["a", "d"]].to_numpy()
df = df.rename(columns={"a": "aa"})
y = df["aa"].values
df.columns = ["p", "q", "r", "s"]
z = df["q"].to_numpy()
df.loc[:, "t"] = 0
w = df["t"].to_numpy()
df.loc[df["p"] > 3, "u"] = 1
v = df["u"].to_numpy()
g = df.assign(k=lambda f: f["p"] * 2)
u = g["k"].to_numpy()
g.insert(0, "first", 7)
t = g["first"].to_numpy()
for name in ["m1", "m2"]:
    g[name] = 0.0
s = g["m2"].to_numpy()
g["wide"] = np.zeros((6, 1))
r = g[g.columns[1:3]].to_numpy()
q = g.drop("first", axis=1).to_numpy()
h = g.drop(columns=["first", "m1"])
p = h.to_numpy()
k = df.set_index("p")
o = k["q"].to_numpy()
k2 = k.reset_index()
n = k2["p"].to_numpy()
j = pd.concat([df["p"], df["q"]], axis=1)
l = j["q"].to_numpy()
ix = df.index.append(df.index)
st = df["p"].tolist()
one = df["p"].iloc[0]
row = df.iloc[2]
cell = df.iloc[2, 1]
last = df.iloc[:, -1].to_numpy()
pick = df.iloc[:, [0, 2]].to_numpy()
df2 = pd.DataFrame(np.zeros((4, 3)))
df2["new"] = [1, 2, 3, 4]
num = df2[0].to_numpy()
df3 = pd.DataFrame(np.zeros((4, 3)), columns=list("xyz"))
df3["s"] = pd.Series([1, 2])
col = df3["s"].to_numpy()
df3 = df3.drop(0)
rest = df3.to_numpy()
df4 = pd.DataFrame({"a": [1, 2], "b": [3, 4]}, index=["r1", "r2"])
df4 = df4.drop("r1")
d4 = df4.to_numpy()
df5 = df4.add_prefix("x_")
d5 = df5["x_a"].to_numpy()
df6 = df.apply(lambda c: c - c.mean())
d6 = df6.to_numpy()
df7 = df.T
df8 = df.melt(id_vars=["p"])
d8 = df8["variable"].to_numpy()
df9 = df.copy()
df9["z"] = df9.p
d9 = df9["z"].to_numpy()
sub = df[["p", "q"]]
sub = sub.join(df[["r"]])
d10 = sub["r"].to_numpy()
empty = pd.DataFrame()
empty["a"] = np.zeros(5)
empty["b"] = np.ones(5)
d11 = empty[["a", "b"]].to_numpy()
em2 = pd.DataFrame(columns=["a", "b"])
em2["a"] = np.zeros(3)
d12 = em2["a"].to_numpy()
date = pd.DataFrame({"t": pd.date_range("2020", periods=4), "v": range(4)})
date["hour"] = date["t"].dt.hour
date["sin"] = np.sin(date["hour"])
d13 = date[["hour", "sin"]].to_numpy()
date.index = date.pop("t")
d14 = date.to_numpy()
df["p"] *= 2
d15 = df["p"].to_numpy()
df.drop("q", axis=1, inplace=True)
d16 = df.to_numpy()
