import numpy as np
import tensorflow as tf

texts = ["good movie", "not a good movie at all", "bad"]
vocab = {}
encoded = []
for t in texts:
    ids = []
    for w in t.split():
        if w not in vocab:
            vocab[w] = len(vocab) + 1
        ids.append(vocab[w])
    encoded.append(ids)
X = np.array(encoded)
y = np.array([1, 0, 0])
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(vocab) + 1, 8),
    tf.keras.layers.LSTM(4),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
model.fit(X, y)
