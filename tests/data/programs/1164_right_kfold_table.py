import numpy as np
import pandas as pd
from sklearn.model_selection import KFold, TimeSeriesSplit
from sklearn.metrics import mean_absolute_error
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input
from keras import backend as K

raw = pd.DataFrame(np.random.rand(260, 5), columns=list("abcde"))
raw["target"] = raw["a"].rolling(4).mean().shift(-1)
raw = raw.dropna().reset_index(drop=True)
features = [c for c in raw.columns if c != "target"]
LAG = 8

stack = []
for lag in range(LAG, 0, -1):
    stack.append(raw[features].shift(lag).to_numpy())
cube = np.stack(stack, axis=1)[LAG:]
target = raw["target"].to_numpy()[LAG:]
print(cube.shape, target.shape)


def make_model(units):
    K.clear_session()
    m = Sequential()
    m.add(Input(cube.shape[1:]))
    m.add(LSTM(units))
    m.add(Dense(1))
    m.compile(loss="mae", optimizer="adam")
    return m


results = []
for units in (4, 8):
    tscv = TimeSeriesSplit(n_splits=3)
    scores = []
    for fold, (train_idx, test_idx) in enumerate(tscv.split(cube)):
        model = make_model(units)
        model.fit(cube[train_idx], target[train_idx], epochs=1, batch_size=16, verbose=0)
        pred = model.predict(cube[test_idx], verbose=0).flatten()
        scores.append(mean_absolute_error(target[test_idx], pred))
    results.append({"units": units, "mean": np.mean(scores), "std": np.std(scores)})
table = pd.DataFrame(results).sort_values("mean")
best = int(table.iloc[0]["units"])
