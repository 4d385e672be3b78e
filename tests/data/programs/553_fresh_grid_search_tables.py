import itertools
import numpy as np
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import RobustScaler
from tensorflow.keras import Input, Sequential, callbacks, layers

noise = np.random.default_rng(4).normal(size=730)
demand = 100 + 20 * np.sin(np.arange(730) * 2 * np.pi / 7) + noise
weekday = np.arange(730) % 7
features = np.c_[demand, np.cos(2 * np.pi * weekday / 7), np.sin(2 * np.pi * weekday / 7)]
scaler = RobustScaler().fit(features[:600])
scaled = scaler.transform(features)


def cut(look):
    idx = np.arange(look)[None, :] + np.arange(len(scaled) - look)[:, None]
    return scaled[idx], scaled[look:, 0]


grid = {"look": [7, 14], "units": [8, 16], "cell": [layers.LSTM, layers.GRU]}
rows = []
for look, units, cell in itertools.product(*grid.values()):
    X, y = cut(look)
    model = Sequential([Input((look, 3)), cell(units), layers.Dense(1)])
    model.compile("adam", "mse")
    stop = callbacks.EarlyStopping(patience=1, restore_best_weights=True)
    hist = model.fit(X[:500], y[:500], validation_data=(X[500:600], y[500:600]), epochs=2, callbacks=[stop], verbose=0)
    pred = model.predict(X[600:], verbose=0)
    rows.append({"look": look, "units": units, "cell": cell.__name__, "mae": mean_absolute_error(y[600:], pred)})
report = pd.DataFrame(rows).sort_values("mae")
print(report.head(3))
back = pred * scaler.scale_[0] + scaler.center_[0]
print(back[:3].ravel())
