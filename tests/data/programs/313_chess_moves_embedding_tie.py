import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
games = [rng.integers(1, 200, size=n) for n in rng.integers(10, 40, size=50)]
X = np.zeros((len(games), 40), dtype=np.int32)
for row, g in enumerate(games):
    X[row, : len(g)] = g
inp, tgt = X[:, :-1], X[:, 1:]
sw = (tgt != 0).astype("float32")
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(200, 24, mask_zero=True),
    tf.keras.layers.LSTM(24, return_sequences=True),
    tf.keras.layers.Dropout(0.2),
    tf.keras.layers.Dense(200),
])
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(inp, tgt, sample_weight=sw, epochs=1, batch_size=25, verbose=0)
logits = model.predict(inp[:2], verbose=0)
nxt = logits[:, -1].argmax(-1)
print(logits.shape, nxt.shape)
