import numpy as np
import tensorflow as tf

text = open(__file__).read() if False else "to be or not to be that is the question whether tis nobler in the mind to suffer " * 5
chars = sorted(set(text))
stoi = {ch: i for i, ch in enumerate(chars)}
encoded = np.array([stoi[c] for c in text])
block = 24
starts = np.arange(0, len(encoded) - block - 1, 3)
X = np.stack([encoded[s:s + block] for s in starts])
Y = np.stack([encoded[s + 1:s + block + 1] for s in starts])
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(chars), 16),
    tf.keras.layers.GRU(32),
    tf.keras.layers.Dense(len(chars)),
])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss)
model.fit(X, Y, epochs=1, batch_size=32)
