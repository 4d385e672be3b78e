# trap: traps/mask-lost-on-the-way/
import numpy as np
import keras
from keras import layers

V, T, TAGS = 800, 20, 9
ids = np.random.randint(1, V, (128, T))
ids[:, 14:] = 0
gold = np.random.randint(0, TAGS, (128, T))

words = keras.Input((T,), dtype="int32", name="words")
e = layers.Embedding(V, 32, mask_zero=True)(words)
h = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(e)
h = layers.Dropout(0.3)(h)
c = layers.Conv1D(32, 3, padding="same", activation="relu")(h)
logits = layers.Dense(TAGS, activation="softmax")(c)
tagger = keras.Model(words, logits)
tagger.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
tagger.fit(ids, gold, batch_size=32, epochs=1, verbose=0)
tags = tagger.predict(ids[:4]).argmax(axis=-1)
