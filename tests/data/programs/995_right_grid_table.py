import itertools
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.preprocessing import RobustScaler

energy = pd.DataFrame(np.random.rand(420, 3), columns=["load", "solar", "wind"])
target = energy[["load"]]
fs, ts = RobustScaler(), RobustScaler()
F = fs.fit_transform(energy)
G = ts.fit_transform(target)
results = []
for lag, units in itertools.product([6, 12], [8, 16]):
    Z = np.lib.stride_tricks.sliding_window_view(F, lag, axis=0)[:-1].transpose(0, 2, 1)
    t = G[lag:]
    n = int(0.8 * len(Z))
    tf.keras.backend.clear_session()
    m = tf.keras.Sequential([tf.keras.Input(Z.shape[1:]), tf.keras.layers.LSTM(units), tf.keras.layers.Dense(1)])
    m.compile("adam", "mse")
    h = m.fit(Z[:n], t[:n], validation_data=(Z[n:], t[n:]), epochs=1, verbose=0)
    pred = ts.inverse_transform(m.predict(Z[n:], verbose=0))
    true = ts.inverse_transform(t[n:])
    results.append((lag, units, mean_absolute_error(true, pred), r2_score(true, pred)))
table = pd.DataFrame(results, columns=["lag", "units", "mae", "r2"]).sort_values("mae")
best = table.iloc[0]
print(table.shape, best["lag"])
