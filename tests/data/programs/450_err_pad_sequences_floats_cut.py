# trap: traps/pad-sequences-truncates-floats/
import numpy as np
from keras.utils import pad_sequences
from keras import Sequential, layers

rng = np.random.default_rng(4)
walks = []
for k in range(60):
    n = int(rng.integers(10, 40))
    walks.append(rng.normal(size=(n, 3)))
X = pad_sequences(walks, maxlen=40, padding="post")
y = rng.integers(0, 2, 60)
model = Sequential([
    layers.Input((40, 3)),
    layers.Masking(0.0),
    layers.LSTM(16),
    layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)
