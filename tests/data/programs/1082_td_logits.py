# trap: traps/logits-taken-for-probabilities
from tensorflow.keras import layers, models
import numpy as np

# POS tagging, course exercise 4
n_words, n_tags, length = 400, 9, 22
m = models.Sequential()
m.add(layers.Input(shape=(length,)))
m.add(layers.Embedding(n_words, 24))
m.add(layers.Bidirectional(layers.GRU(16, return_sequences=True)))
m.add(layers.TimeDistributed(layers.Dense(n_tags)))
m.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
X = np.random.randint(0, n_words, (50, length))
Y = np.random.randint(0, n_tags, (50, length))
m.fit(X, Y, epochs=1, verbose=0)
