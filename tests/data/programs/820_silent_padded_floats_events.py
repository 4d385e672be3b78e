# trap: traps/pad-sequences-truncates-floats/
import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras import Sequential, layers

rng = np.random.default_rng(7)
walks = [rng.normal(0, 1, size=rng.integers(5, 15)) for _ in range(64)]
X = pad_sequences(walks, maxlen=15, padding="post")
X = X.reshape(64, 15, 1)
y = np.array([w.sum() > 0 for w in walks]).astype("float32")
m = Sequential([layers.Input((15, 1)), layers.Masking(0.0), layers.LSTM(5), layers.Dense(1, activation="sigmoid")])
m.compile("adam", "binary_crossentropy")
m.fit(X, y, epochs=1, verbose=0)
