#!/usr/bin/env python
"""Remaining life of pumps: settings in a dict, series of every unit by itself."""
# given: frame = pd.DataFrame(np.random.rand(120, 5), columns=["unit", "s1", "s2", "s3", "rul"]).assign(unit=np.repeat([1, 2, 3], 40))
import numpy as np
import pandas as pd
from tensorflow import keras

CFG = dict(window=12, sensors=["s1", "s2", "s3"], units=[18, 9], rate=0.2, batch=16, epochs=1)


def load(path):
    frame = pd.read_csv(path)
    return frame


def sequences(frame, cfg):
    for _, unit in frame.groupby("unit"):
        block = unit[cfg["sensors"]].values
        life = unit["rul"].values
        for end in range(cfg["window"], len(block) + 1):
            yield block[end - cfg["window"]:end], life[end - 1]


def build(cfg):
    n = len(cfg["sensors"])
    layers = [keras.layers.Input(shape=(cfg["window"], n))]
    for k, units in enumerate(cfg["units"]):
        last = k == len(cfg["units"]) - 1
        layers.append(keras.layers.LSTM(units, return_sequences=not last))
        layers.append(keras.layers.Dropout(cfg["rate"]))
    layers.append(keras.layers.Dense(1, activation="relu"))
    return keras.Sequential(layers)


if __name__ == "__main__":
    frame = load("pumps.csv")
    pairs = list(sequences(frame, CFG))
    X = np.array([p[0] for p in pairs])
    y = np.array([p[1] for p in pairs])
    model = build(CFG)
    model.compile(loss="mae", optimizer="adam")
    stop = keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
    model.fit(X, y, validation_split=0.2, batch_size=CFG["batch"], epochs=CFG["epochs"], callbacks=[stop], verbose=0)
    mae = model.evaluate(X, y, verbose=0)
    print("MAE", mae)
