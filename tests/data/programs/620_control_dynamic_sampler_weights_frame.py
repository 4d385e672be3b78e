import numpy as np
import pandas as pd
from keras import Sequential, layers
from sklearn.metrics import classification_report, roc_auc_score

df = pd.DataFrame({
    "machine": np.repeat(np.arange(12), 60),
    "vib": np.random.rand(720), "amp": np.random.rand(720), "rpm": np.random.rand(720),
    "fail": np.random.binomial(1, 0.1, 720),
})
feats = df.columns.difference(["machine", "fail"])
df[feats] = (df[feats] - df[feats].mean()) / df[feats].std()
WIN, HOP = 20, 10
xs, ys, groups = [], [], []
for machine, part in df.groupby("machine"):
    v = part[feats].to_numpy()
    f = part["fail"].to_numpy()
    for s in range(0, len(v) - WIN + 1, HOP):
        xs.append(v[s:s + WIN])
        ys.append(f[s:s + WIN].max())
        groups.append(machine)
X, Y, G = np.asarray(xs), np.asarray(ys), np.asarray(groups)
test = np.isin(G, [10, 11])
Xtr, Ytr, Xte, Yte = X[~test], Y[~test], X[test], Y[test]
pos = Ytr.mean()
w = np.where(Ytr == 1, 0.5 / max(pos, 1e-3), 0.5 / max(1 - pos, 1e-3))
net = Sequential([layers.Input((WIN, 3)), layers.LSTM(8), layers.Dense(1, activation="sigmoid")])
net.compile("adam", "binary_crossentropy", metrics=["accuracy"])
net.fit(Xtr, Ytr, sample_weight=w, epochs=1, verbose=0)
p = net.predict(Xte, verbose=0).squeeze()
hard = (p > 0.5).astype(int)
print(classification_report(Yte, hard, zero_division=0))
