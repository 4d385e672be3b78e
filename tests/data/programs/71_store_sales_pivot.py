# given: sales = pd.DataFrame({"date": np.repeat(pd.date_range("2015-01-01", periods=60), 5), "store": np.tile(np.arange(5), 60), "units_sold": np.random.rand(300), "promo": np.random.randint(0, 2, 300)})
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
import keras
from keras import layers

sales = pd.read_csv("../input/store-sales/train.csv", parse_dates=["date"])
print(sales.shape)
sales["dow"] = sales["date"].dt.dayofweek
wide = sales.pivot_table(index="date", columns="store", values="units_sold", aggfunc="sum")
print(wide.head())
values = wide.to_numpy().astype("float32")

n_train = int(len(values) * 0.8)
scaler = MinMaxScaler()
scaler.fit(values[:n_train])
scaled = scaler.transform(values)

LOOKBACK, HORIZON = 14, 3


def make_windows(data, lookback, horizon):
    xs, ys = [], []
    for start in range(0, len(data) - lookback - horizon + 1):
        xs.append(data[start : start + lookback])
        ys.append(data[start + lookback : start + lookback + horizon])
    return np.stack(xs), np.stack(ys)


x_train, y_train = make_windows(scaled[:n_train], LOOKBACK, HORIZON)
x_test, y_test = make_windows(scaled[n_train - LOOKBACK :], LOOKBACK, HORIZON)
print(x_train.shape, y_train.shape, x_test.shape, y_test.shape)

n_stores = x_train.shape[-1]
inputs = keras.Input(shape=(LOOKBACK, n_stores))
x = layers.LSTM(32)(inputs)
x = layers.Dense(HORIZON * n_stores)(x)
outputs = layers.Reshape((HORIZON, n_stores))(x)
model = keras.Model(inputs, outputs, name="stores")
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mae")
model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=1, verbose=0)

pred = model.predict(x_test, verbose=0)
pred_flat = scaler.inverse_transform(pred.reshape(-1, n_stores))
true_flat = scaler.inverse_transform(y_test.reshape(-1, n_stores))
rmse_per_store = np.sqrt(((pred_flat - true_flat) ** 2).mean(axis=0))
print(rmse_per_store)
