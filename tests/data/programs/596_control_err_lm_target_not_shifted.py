import numpy as np
import tensorflow as tf

text = "to be or not to be that is the question " * 30
chars = sorted(set(text))
c2i = {c: i for i, c in enumerate(chars)}
ids = np.array([c2i[c] for c in text])
SEQ = 20
n = (len(ids) - 1) // SEQ
x = ids[: n * SEQ].reshape(n, SEQ)
y = ids[1 : n * SEQ].reshape(n, SEQ)
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(chars), 16),
    tf.keras.layers.LSTM(32, return_sequences=True),
    tf.keras.layers.Dense(len(chars), activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, epochs=1)
