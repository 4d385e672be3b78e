import itertools
import numpy as np
from tensorflow import keras

X = np.random.rand(160, 12, 5)
y = np.random.randint(0, 3, 160)
grid = {"units": [8, 16], "layers": [1, 2], "cell": ["lstm", "gru"]}
CELLS = {"lstm": keras.layers.LSTM, "gru": keras.layers.GRU}


def build(units, layers, cell):
    model = keras.Sequential([keras.layers.Input(X.shape[1:])])
    for i in range(layers):
        model.add(CELLS[cell](units, return_sequences=(i + 1 < layers)))
    model.add(keras.layers.Dense(len(np.unique(y)), activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


results = []
for combo in itertools.product(*grid.values()):
    params = dict(zip(grid.keys(), combo))
    model = build(**params)
    hist = model.fit(X, y, validation_split=0.25, epochs=1, verbose=0)
    results.append((params, hist.history["val_accuracy"][-1]))
best = max(results, key=lambda r: r[1])
final = build(**best[0])
final.fit(X, y, epochs=1, verbose=0)
p = final.predict(X, verbose=0)
confidence = p.max(axis=1)
