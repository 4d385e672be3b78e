import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
from tensorflow.keras import layers

# given: raw = pd.DataFrame({"date": pd.date_range("2020-01-01", periods=400, freq="h"), "PM2.5": np.random.rand(400), "TEMP": np.random.rand(400), "PRES": np.random.rand(400), "wd": ["N", "S"] * 200})
raw = pd.read_csv("PRSA_data.csv", parse_dates=["date"])
raw = raw.set_index("date")
raw = pd.get_dummies(raw, columns=["wd"], dtype=float)
raw["hour_sin"] = np.sin(2 * np.pi * raw.index.hour / 24)
raw["hour_cos"] = np.cos(2 * np.pi * raw.index.hour / 24)

imputer = SimpleImputer(strategy="mean")
scaler = StandardScaler()
data = scaler.fit_transform(imputer.fit_transform(raw))
n_features = data.shape[1]

CONFIG = {"past": 24, "future": 6, "step": 2, "units": [16, 8], "dropout": 0.1}


def window_indices(n, past, future):
    return np.arange(0, n - past - future, CONFIG["step"])


def build_dataset(values, past, future):
    starts = window_indices(len(values), past, future)
    x = np.stack([values[s : s + past] for s in starts])
    y = np.stack([values[s + past : s + past + future, 0] for s in starts])
    return x.astype("float32"), y.astype("float32")


X, Y = build_dataset(data, CONFIG["past"], CONFIG["future"])
cut1, cut2 = int(0.7 * len(X)), int(0.85 * len(X))
X_train, X_val, X_test = np.split(X, [cut1, cut2])
Y_train, Y_val, Y_test = np.split(Y, [cut1, cut2])

model = keras.Sequential(name="air")
model.add(keras.Input(shape=(CONFIG["past"], n_features)))
for depth, units in enumerate(CONFIG["units"]):
    model.add(layers.LSTM(units, return_sequences=depth < len(CONFIG["units"]) - 1))
    model.add(layers.Dropout(CONFIG["dropout"]))
model.add(layers.Dense(CONFIG["future"]))
model.compile(loss=keras.losses.Huber(), optimizer="rmsprop", metrics=["mae"])
history = model.fit(X_train, Y_train, validation_data=(X_val, Y_val), epochs=1, batch_size=16, verbose=0)
forecast = model.predict(X_test, verbose=0)
error = np.abs(forecast - Y_test).mean(axis=0)
for h, e in enumerate(error, 1):
    print(f"t+{h}: {e:.3f}")
