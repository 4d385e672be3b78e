# trap: silent
import numpy as np
from sklearn.metrics import mean_absolute_error
from tensorflow.keras import Sequential, layers

rng = np.random.default_rng(21)
pressure = rng.normal(size=(500, 40, 3))
leak = rng.uniform(size=500)
train, test = slice(0, 400), slice(400, None)
members = []
for seed in range(3):
    boot = rng.integers(0, 400, size=400)
    m = Sequential([layers.Input((40, 3)), layers.LSTM(10), layers.Dense(1)])
    m.compile("adam", "mae")
    m.fit(pressure[train][boot], leak[train][boot], epochs=1, verbose=0)
    members.append(m)
votes = np.mean([m.predict(pressure[test], verbose=0) for m in members], axis=0)
error = np.abs(votes - leak[test]).mean()
print("ensemble", error, "single", mean_absolute_error(leak[test], members[0].predict(pressure[test])))
