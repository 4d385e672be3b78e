import numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.metrics import confusion_matrix
from tensorflow.keras import layers, Sequential

def segment(sig, size=64, overlap=0.5):
    step = int(size * (1 - overlap))
    out = []
    start = 0
    while start + size <= sig.shape[-1]:
        out.append(sig[..., start:start + size])
        start += step
    return np.stack(out)

rng = np.random.default_rng(0)
X, y, groups = [], [], []
for subject in range(5):
    recording = rng.normal(size=(3, 640))
    parts = segment(recording)
    X.append(parts)
    y.extend([subject % 2] * len(parts))
    groups.append(np.full(len(parts), subject))
X = np.concatenate(X).transpose(0, 2, 1)
y = np.array(y)
groups = np.concatenate(groups)
print(X.shape, y.shape, groups.shape)
total = np.zeros((2, 2), dtype=int)
for train, test in StratifiedKFold(n_splits=3, shuffle=True, random_state=0).split(X, y):
    mu, sd = X[train].mean((0, 1)), X[train].std((0, 1))
    model = Sequential([layers.Input(X.shape[1:]), layers.LSTM(12), layers.Dense(1, activation="sigmoid")])
    model.compile("adam", "binary_crossentropy")
    model.fit((X[train] - mu) / sd, y[train], epochs=1, verbose=0)
    p = (model.predict((X[test] - mu) / sd, verbose=0)[:, 0] > 0.5).astype(int)
    total += confusion_matrix(y[test], p, labels=[0, 1])
