import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

WINDOW = 16
N_SENSORS = 6
hparams = {"units": [64, 32, 16], "dropout": 0.1, "lr": 1e-3}


def build_model(hp):
    model = models.Sequential(name="stacked")
    model.add(layers.Input((WINDOW, N_SENSORS)))
    for i, units in enumerate(hp["units"]):
        is_last = i == len(hp["units"])
        model.add(layers.LSTM(units, return_sequences=not is_last, name=f"lstm_{i}"))
        model.add(layers.Dropout(hp["dropout"]))
    model.add(layers.Dense(1))
    model.compile(tf.keras.optimizers.Adam(hp["lr"]), loss="mse", metrics=["mae"])
    return model


signal = np.random.randn(500, N_SENSORS).astype("float32")
xs, ys = [], []
for start in range(len(signal) - WINDOW):
    xs.append(signal[start : start + WINDOW])
    ys.append(signal[start + WINDOW, 0])
xs = np.stack(xs)
ys = np.array(ys).reshape(-1, 1)
print(xs.shape, ys.shape)

net = build_model(hparams)
net.summary()
# trap: silent
history = net.fit(xs, ys, epochs=1, batch_size=44, verbose=0)
