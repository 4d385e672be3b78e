import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

SEED = 7
tf.keras.utils.set_random_seed(SEED)
# given: raw = pd.DataFrame(np.random.rand(620, 3), columns=["week", "searches", "price"])
raw = pd.read_csv("trends.csv")
values = raw[["searches", "price"]].to_numpy()
n = len(values)
train_end, val_end = int(0.7 * n), int(0.85 * n)
scaler = StandardScaler().fit(values[:train_end])
scaled = scaler.transform(values)


def windows(block, lookback=16, ahead=4):
    xs = []
    ys = []
    last = len(block) - lookback - ahead
    for start in range(last + 1):
        stop = start + lookback
        xs.append(block[start:stop])
        ys.append(block[stop:stop + ahead, 0])
    return np.asarray(xs, dtype="float32"), np.asarray(ys, dtype="float32")


parts = {"train": scaled[:train_end], "val": scaled[train_end:val_end], "test": scaled[val_end:]}
data = {name: windows(part) for name, part in parts.items()}
x_train, y_train = data["train"]
x_val, y_val = data["val"]
x_test, y_test = data["test"]
model = tf.keras.Sequential(
    [
        tf.keras.layers.InputLayer(shape=x_train.shape[1:]),
        tf.keras.layers.LSTM(24, return_sequences=True),
        tf.keras.layers.LSTM(12),
        tf.keras.layers.Dense(y_train.shape[-1]),
    ]
)
model.compile(optimizer="adam", loss="mae")
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=1, verbose=0)
pred = model.predict(x_test, verbose=0)
pad = np.zeros((len(pred) * pred.shape[1], 1))
restored = scaler.inverse_transform(np.hstack([pred.reshape(-1, 1), pad]))[:, 0].reshape(pred.shape)
print(restored.shape)
