# given: demand = pd.Series(100 + 20 * np.sin(np.arange(900) / 24 * 6.28))
"""Electric load, day ahead. Settings in one dict, everything else in functions."""
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

CONFIG = {
    "window": 48,
    "horizon": 24,
    "stride": 3,
    "model": {"units": [32, 16], "dropout": 0.1, "cell": "gru"},
    "train": {"batch_size": 32, "epochs": 1, "lr": 2e-3},
}


def make_windows(values, window, horizon, stride=1):
    xs, ys = [], []
    for start in range(0, len(values) - window - horizon + 1, stride):
        xs.append(values[start:start + window])
        ys.append(values[start + window:start + window + horizon, 0])
    return np.stack(xs), np.stack(ys)


def build(cfg, n_features, horizon):
    rnn = {"gru": tf.keras.layers.GRU, "lstm": tf.keras.layers.LSTM}[cfg["cell"]]
    inputs = tf.keras.Input((None, n_features))
    x = inputs
    for i, units in enumerate(cfg["units"]):
        last = i == len(cfg["units"]) - 1
        x = rnn(units, return_sequences=not last, dropout=cfg["dropout"])(x)
    outputs = tf.keras.layers.Dense(horizon)(x)
    return tf.keras.Model(inputs, outputs, name="load")


demand = pd.read_csv("load.csv", index_col=0).squeeze()
hours = np.arange(len(demand)) % 24
table = np.column_stack([demand.to_numpy(), np.sin(hours / 24 * 2 * np.pi), np.cos(hours / 24 * 2 * np.pi)])
cut = int(len(table) * 0.8)
scaler = StandardScaler().fit(table[:cut])
train, test = scaler.transform(table[:cut]), scaler.transform(table[cut:])

X_train, y_train = make_windows(train, CONFIG["window"], CONFIG["horizon"], CONFIG["stride"])
X_test, y_test = make_windows(test, CONFIG["window"], CONFIG["horizon"])

model = build(CONFIG["model"], X_train.shape[-1], CONFIG["horizon"])
model.compile(tf.keras.optimizers.Adam(CONFIG["train"]["lr"]), loss="huber", metrics=["mae"])
model.fit(X_train, y_train, epochs=CONFIG["train"]["epochs"], batch_size=CONFIG["train"]["batch_size"], verbose=0)

pred = model.predict(X_test, verbose=0)
kw = pred * scaler.scale_[0] + scaler.mean_[0]
naive = X_test[:, -24:, 0]
print("mae", np.abs(pred - y_test).mean(), "naive", np.abs(naive - y_test).mean(), kw.shape)
