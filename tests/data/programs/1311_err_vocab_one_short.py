import numpy as np
import tensorflow as tf

sentences = [
    "how do i reset my password",
    "my order has not arrived yet",
    "i want to talk to a person",
    "where is my refund",
]
intents = np.array([0, 1, 2, 1])

words = sorted(set(w for s in sentences for w in s.split()))
word_index = {w: i + 1 for i, w in enumerate(words)}
vocab_size = len(word_index)
encoded = [[word_index[w] for w in s.split()] for s in sentences]
max_len = max(len(e) for e in encoded)
padded = tf.keras.preprocessing.sequence.pad_sequences(encoded, maxlen=max_len, padding="post")
print(padded.shape, padded.max(), vocab_size)

model = tf.keras.Sequential(
    [
        tf.keras.layers.Embedding(vocab_size, 16, mask_zero=True),
        tf.keras.layers.LSTM(16),
        tf.keras.layers.Dense(3, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(padded, intents, epochs=1, verbose=0)
