import os
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
SEED = 1234
tf.random.set_seed(SEED)
np.random.seed(SEED)
PARAMS = dict(n_in=48, n_out=12, hidden=[32, 16], batch=32, lr=5e-4)

# given: raw = pd.DataFrame(np.random.rand(1000, 6), columns=["epoch", "drag", "f107", "kp", "alt", "lat"])
raw = pd.read_csv("data/tle_history.csv", parse_dates=["epoch"])
cols = [c for c in raw.columns if c != "epoch"]
raw[cols] = raw[cols].interpolate().bfill()
n = len(raw)
train_df, val_df, test_df = raw[: int(n * 0.7)], raw[int(n * 0.7) : int(n * 0.9)], raw[int(n * 0.9) :]
sc = StandardScaler()
train = sc.fit_transform(train_df[cols])
val = sc.transform(val_df[cols])
test = sc.transform(test_df[cols])
target_idx = cols.index("drag")


def to_supervised(arr, n_in, n_out, target):
    X, Y = list(), list()
    start = 0
    for _ in range(len(arr)):
        in_end = start + n_in
        out_end = in_end + n_out
        if out_end <= len(arr):
            X.append(arr[start:in_end, :])
            Y.append(arr[in_end:out_end, target])
        start += 1
    return np.array(X), np.array(Y)


Xtr, Ytr = to_supervised(train, PARAMS["n_in"], PARAMS["n_out"], target_idx)
Xva, Yva = to_supervised(val, PARAMS["n_in"], PARAMS["n_out"], target_idx)
Xte, Yte = to_supervised(test, PARAMS["n_in"], PARAMS["n_out"], target_idx)
model = tf.keras.models.Sequential([tf.keras.layers.InputLayer(shape=Xtr.shape[-2:])])
for k, width in enumerate(PARAMS["hidden"]):
    model.add(tf.keras.layers.LSTM(width, return_sequences=k + 1 != len(PARAMS["hidden"])))
    model.add(tf.keras.layers.BatchNormalization())
model.add(tf.keras.layers.Dense(Ytr.shape[1]))
model.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.RMSprop(PARAMS["lr"]), metrics=["mae"])
model.fit(Xtr, Ytr, validation_data=(Xva, Yva), epochs=1, batch_size=PARAMS["batch"], verbose=0)
pred = model.predict(Xte)
pred = pred * sc.scale_[target_idx] + sc.mean_[target_idx]
rmse_per_step = np.sqrt(((pred - (Yte * sc.scale_[target_idx] + sc.mean_[target_idx])) ** 2).mean(axis=0))
for step, value in enumerate(rmse_per_step, 1):
    print(f"t+{step}: {value:.3f}")
