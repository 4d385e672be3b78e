import numpy as np
import tensorflow as tf

sessions = [np.random.randint(0, 40, size=n) for n in [3, 7, 5, 9, 4, 8, 6, 10] * 10]
longest = max(len(s) for s in sessions)
grid = np.full((len(sessions), longest), -1)
for row, s in enumerate(sessions):
    grid[row, : len(s)] = s
bought = np.random.randint(0, 2, len(sessions))

model = tf.keras.Sequential([
    tf.keras.Input((longest,)),
    tf.keras.layers.Embedding(40, 8, mask_zero=True),
    tf.keras.layers.GRU(12),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
# trap: traps/embedding-reads-minus-one
model.fit(grid, bought, epochs=1, batch_size=20, verbose=0)
