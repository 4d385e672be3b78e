# Growing training part, five folds, a new net for each
import numpy as np
import keras
from sklearn.model_selection import TimeSeriesSplit
from sklearn.preprocessing import MinMaxScaler

CONFIG = dict(lookback=14, horizon=3, units=12, batch=32, folds=3, epochs=1)
series = np.sin(np.linspace(0, 30, 260))[:, None] + np.random.normal(scale=0.1, size=(260, 4))


def frame(arr, lookback, horizon):
    n = len(arr) - lookback - horizon + 1
    idx = np.arange(lookback)[None, :] + np.arange(n)[:, None]
    x = arr[idx]
    jdx = np.arange(lookback, lookback + horizon)[None, :] + np.arange(n)[:, None]
    y = arr[jdx, 0]
    return x, y


def net(lookback, n_feat, horizon, units):
    inp = keras.Input((lookback, n_feat))
    z = keras.layers.LSTM(units)(inp)
    z = keras.layers.Dense(units, activation="relu")(z)
    out = keras.layers.Dense(horizon)(z)
    m = keras.Model(inp, out)
    m.compile(loss="mse", optimizer="adam")
    return m


scores = []
for fold, (tr, te) in enumerate(TimeSeriesSplit(n_splits=CONFIG["folds"]).split(series)):
    sc = MinMaxScaler().fit(series[tr])
    train_part = sc.transform(series[tr])
    context = series[tr][-CONFIG["lookback"]:]
    test_part = sc.transform(np.concatenate([context, series[te]]))
    x_tr, y_tr = frame(train_part, CONFIG["lookback"], CONFIG["horizon"])
    x_te, y_te = frame(test_part, CONFIG["lookback"], CONFIG["horizon"])
    print(f"fold {fold}: train {x_tr.shape} -> {y_tr.shape}, test {x_te.shape} -> {y_te.shape}")
    keras.backend.clear_session()
    model = net(CONFIG["lookback"], x_tr.shape[-1], CONFIG["horizon"], CONFIG["units"])
    model.fit(x_tr, y_tr, batch_size=CONFIG["batch"], epochs=CONFIG["epochs"], verbose=0)
    p = model.predict(x_te, verbose=0)
    per_step = np.sqrt(((p - y_te) ** 2).mean(axis=0))
    scores.append(per_step)
scores = np.array(scores)
print("mean over folds", scores.mean(axis=0).round(3), "worst", scores.max())
