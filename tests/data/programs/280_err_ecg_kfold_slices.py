# trap: traps/sequential-accepts-another-length/
from itertools import product

import numpy as np
import pandas as pd
from sklearn.model_selection import StratifiedKFold, ParameterGrid
from sklearn.utils.class_weight import compute_class_weight
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, GRU, SimpleRNN, Dense
from tensorflow.keras.utils import to_categorical

beats = np.random.randn(100, 187, 1)
classes = np.tile([0, 1, 2, 3, 4], 20)
cells = {"lstm": LSTM, "gru": GRU, "rnn": SimpleRNN}
grid = list(ParameterGrid({"cell": ["lstm", "gru", "rnn"], "units": [4, 8]}))


def make_model(cell, units, n_classes):
    model = Sequential([Input(shape=beats.shape[1:])])
    layer = cells[cell]
    model.add(layer(units))
    model.add(Dense(n_classes, activation="softmax"))
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model


rows = []
skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for params in grid[:2]:
    scores = []
    for fold, (tr, te) in enumerate(skf.split(beats, classes)):
        if fold > 0:
            break
        weights = compute_class_weight("balanced", classes=np.unique(classes), y=classes[tr])
        model = make_model(n_classes=5, **params)
        model.fit(beats[tr][:, ::4], to_categorical(classes[tr]), epochs=1, verbose=0, class_weight=dict(enumerate(weights)))
        probs = model.predict(beats[te][:, ::4], verbose=0)
        scores.append((probs.argmax(-1) == classes[te]).mean())
    rows.append({**params, "accuracy": np.mean(scores)})
table = pd.DataFrame(rows).sort_values("accuracy", ascending=False)
print(table.to_string())
