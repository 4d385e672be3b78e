import numpy as np
from tensorflow import keras

config = {"units": [32, 16], "dropout": 0.1, "classes": 4, "epochs": 1, "batch": 12}


def make_model(input_shape, cfg):
    model = keras.Sequential([keras.Input(shape=input_shape)])
    n = len(cfg["units"])
    for k, u in enumerate(cfg["units"]):
        model.add(keras.layers.LSTM(u, return_sequences=k < n - 1, name=f"lstm_{k}"))
        model.add(keras.layers.Dropout(cfg["dropout"]))
    model.add(keras.layers.Dense(cfg["classes"], activation="softmax"))
    return model


def znorm(a):
    return (a - a.mean(axis=1, keepdims=True)) / (a.std(axis=1, keepdims=True) + 1e-8)


series = np.random.randn(96, 60)
labels = np.repeat(np.arange(1, 5), 24)
labels = labels - labels.min()
order = np.random.RandomState(3).permutation(len(series))
series, labels = znorm(series)[order], labels[order]
series = series[..., None]

folds = 3
size = len(series) // folds
scores = []
for f in range(folds):
    lo, hi = f * size, (f + 1) * size
    x_te, y_te = series[lo:hi], labels[lo:hi]
    x_tr = np.concatenate([series[:lo], series[hi:]])
    y_tr = np.concatenate([labels[:lo], labels[hi:]])
    net = make_model(x_tr.shape[1:], config)
    net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    net.fit(x_tr, y_tr, epochs=config["epochs"], batch_size=config["batch"], verbose=0)
    _, acc = net.evaluate(x_te, y_te, verbose=0)
    scores.append(acc)
print(np.mean(scores), np.std(scores))
