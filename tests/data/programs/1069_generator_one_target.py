# trap: silent
import numpy as np
import tensorflow as tf

# genome windows: one-hot (100, 4), one expression value each
genome = np.random.randint(0, 4, size=20000)
expr = np.random.rand(20000).astype("float32")

def batches(n=32, width=100):
    while True:
        starts = np.random.randint(0, len(genome) - width, n)
        xb = np.zeros((n, width, 4), dtype="float32")
        for j, s in enumerate(starts):
            xb[j] = np.eye(4)[genome[s : s + width]]
            yb = expr[s + width // 2]
        yield xb, np.array([yb])

model = tf.keras.Sequential([
    tf.keras.layers.Input((100, 4)),
    tf.keras.layers.Conv1D(16, 9, activation="relu"),
    tf.keras.layers.MaxPool1D(4),
    tf.keras.layers.Bidirectional(tf.keras.layers.GRU(12)),
    tf.keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(batches(), steps_per_epoch=3, epochs=1, verbose=0)
