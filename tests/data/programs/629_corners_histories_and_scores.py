import numpy as np
import pandas as pd
from tensorflow import keras
X, y = np.zeros((12, 5, 3)), np.zeros((12, 1))
def net(metrics=None):
    m = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4), keras.layers.Dense(1, activation="sigmoid")])
    m.compile("adam", "binary_crossentropy", metrics=metrics)
    return m
h = net().fit(X, y, verbose=0)
a = h.history["loss"][-1]
h2 = net(["accuracy", keras.metrics.AUC()]).fit(X, y, verbose=0, validation_split=0.5)
b = h2.history["val_accuracy"]
c = [k for k in h2.history if k.startswith("val")]
d = h2.history.get("lr")
e = h2.epoch
l1, acc = net(["accuracy"]).evaluate(X, y, verbose=0)
l2, acc2, auc = net(["accuracy", keras.metrics.AUC()]).evaluate(X, y, verbose=0)
l3 = net().evaluate(X, y, verbose=0)
f = np.zeros(3) * l3
l4 = net(["acc", "mae"]).evaluate(X, y, verbose=0)[1]
l5 = net(["mse"]).evaluate(X, y, verbose=0, return_dict=True)["mse"]
h3 = net(["mae"]).fit(X, y, 4, 1, 0, None, 0.25)
g = h3.history["val_mae"]
for k, v in h2.history.items():
    print(k, v[-1])
frame = pd.DataFrame(h2.history)
best = min(h2.history["val_loss"])
i = np.argmin(h2.history["val_loss"])
m = net("accuracy") if False else net(["accuracy"])
hh = m.fit(X, y, verbose=0)
hh.history["extra"] = [1]
ex = hh.history["extra"]
n = {k: v[0] for k, v in hh.history.items()}
o, *rest = m.evaluate(X, y, verbose=0)
r = m.train_on_batch(X, y)
q = m.test_on_batch(X, y)
