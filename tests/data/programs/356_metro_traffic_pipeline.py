# given: traffic = pd.DataFrame({"holiday": ["None"] * 500, "temp": np.random.rand(500), "rain_1h": np.random.rand(500), "clouds_all": np.random.randint(0, 100, 500), "traffic_volume": np.random.rand(500)})
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from tensorflow import keras

traffic = pd.read_csv("Metro_Interstate_Traffic_Volume.csv")
num_cols = ["temp", "rain_1h", "clouds_all"]
X_scaler, y_scaler = StandardScaler(), MinMaxScaler()
Xs = X_scaler.fit_transform(traffic[num_cols])
ys = y_scaler.fit_transform(traffic[["traffic_volume"]])


def sliding(X, y, lookback=24, horizon=6):
    n = len(X) - lookback - horizon + 1
    out_x = np.empty((n, lookback, X.shape[1] + 1))
    out_y = np.empty((n, horizon))
    for i in range(n):
        out_x[i, :, :-1] = X[i:i + lookback]
        out_x[i, :, -1] = y[i:i + lookback, 0]
        out_y[i] = y[i + lookback:i + lookback + horizon, 0]
    return out_x, out_y


X, y = sliding(Xs, ys)
n_test = 100
Xtr, Xte = X[:-n_test], X[-n_test:]
ytr, yte = y[:-n_test], y[-n_test:]
model = keras.models.Sequential()
model.add(keras.layers.Input(Xtr.shape[-2:]))
model.add(keras.layers.LSTM(20))
model.add(keras.layers.Dense(yte.shape[1]))
model.compile(loss="mae", optimizer=keras.optimizers.Nadam())
model.fit(Xtr, ytr, epochs=1, validation_split=0.15, verbose=0)
pred = y_scaler.inverse_transform(model.predict(Xte, verbose=0).reshape(-1, 1)).reshape(-1, 6)
truth = y_scaler.inverse_transform(yte.reshape(-1, 1)).reshape(yte.shape)
mae_per_step = np.abs(pred - truth).mean(axis=0)
