# trap: traps/pad-sequences-truncates-floats
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

trips = []
gen = np.random.default_rng(5)
for driver in range(25):
    n = int(gen.integers(30, 90))
    trips.append(gen.normal(50, 9, size=(n, 2)))
safe = gen.integers(0, 2, 25)
std = StandardScaler().fit(np.vstack(trips))
trips = [std.transform(t) for t in trips]
X = tf.keras.utils.pad_sequences(trips, padding="pre")
model = tf.keras.Sequential([
    tf.keras.layers.Input((None, 2)),
    tf.keras.layers.Masking(),
    tf.keras.layers.SimpleRNN(10),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
model.fit(X, safe, epochs=1, verbose=0)
