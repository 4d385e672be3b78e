"""Spam filter on SMS texts, word ids from 1, 0 is padding."""
from collections import Counter
import numpy as np
import tensorflow as tf

texts = ["win a free phone now", "are we meeting for lunch", "claim your prize now",
         "see you at home", "free entry in a weekly draw", "call me when you arrive"]
spam = np.array([1, 0, 1, 0, 1, 0])

counts = Counter(w for t in texts for w in t.split())
vocabulary = [w for w, _ in counts.most_common()]
word_index = {w: i + 1 for i, w in enumerate(vocabulary)}
rows = [[word_index[w] for w in t.split()] for t in texts]
padded = tf.keras.preprocessing.sequence.pad_sequences(rows, maxlen=8, padding="post")

model = tf.keras.models.Sequential([
    tf.keras.layers.Embedding(len(word_index), 10, mask_zero=True),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(padded, spam, epochs=1, verbose=0)
print(model.evaluate(padded, spam, verbose=0))
