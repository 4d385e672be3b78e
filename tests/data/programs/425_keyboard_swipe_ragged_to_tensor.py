import numpy as np
import tensorflow as tf

letters = tf.constant(list("abcdefghij"))
lookup = tf.keras.layers.StringLookup(vocabulary=list("abcdefghij"), mask_token="")
words = tf.constant(["abc", "ja", "hedge", "bad", "face", "id"] * 10)
chars = tf.strings.unicode_split(words, "UTF-8")
ids = lookup(chars)
dense = ids.to_tensor()
labels = np.array([len(w) % 2 for w in ["abc", "ja", "hedge", "bad", "face", "id"] * 10])

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(lookup.vocabulary_size(), 12, mask_zero=True),
    tf.keras.layers.LSTM(10),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(dense, labels, epochs=1, verbose=0)
scores = model.predict(dense[:4], verbose=0)
print(scores.squeeze(), (scores > 0.5).astype(int).ravel())
