import numpy as np
from tensorflow.keras import layers, models

subjects = {f"s{k}": np.random.rand(50 + 10 * k, 8) for k in range(4)}
labels = {name: np.random.randint(0, 2, len(rows)) for name, rows in subjects.items()}
seq_x, seq_y = [], []
for name, rows in subjects.items():
    for start in range(0, len(rows), 25):
        seq_x.append(rows[start:start + 25])
        seq_y.append(labels[name][start])
X = np.stack(seq_x)
y = np.array(seq_y)
net = models.Sequential([layers.Input((25, 8)), layers.LSTM(6), layers.Dense(1, activation="sigmoid")])
net.compile("adam", "binary_crossentropy")
net.fit(X, y)
