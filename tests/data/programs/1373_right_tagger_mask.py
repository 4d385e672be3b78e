import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

# part of speech tagging; the padding id is 0 for words and tags
words = ["<pad>", "the", "dog", "cat", "eats", "sleeps", "a", "big"]
tags = ["<pad>", "DET", "NOUN", "VERB", "ADJ"]
corpus = [
    ([1, 2, 4], [1, 2, 3]),
    ([6, 7, 3, 5], [1, 4, 2, 3]),
    ([1, 7, 2, 4, 6, 3], [1, 4, 2, 3, 1, 2]),
] * 10
max_len = max(len(s) for s, _ in corpus)
X = np.zeros((len(corpus), max_len), dtype="int32")
Y = np.zeros((len(corpus), max_len), dtype="int32")
for row, (sentence, labels) in enumerate(corpus):
    X[row, :len(sentence)] = sentence
    Y[row, :len(labels)] = labels

model = keras.Sequential([
    keras.Input(shape=(max_len,)),
    layers.Embedding(len(words), 12, mask_zero=True),
    layers.Bidirectional(layers.LSTM(10, return_sequences=True), merge_mode="sum"),
    layers.Dense(len(tags)),
])
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(X, Y, epochs=1, batch_size=6)

weights = (X != 0).astype("float32")
print(model.evaluate(X, Y, sample_weight=weights, verbose=0))
logits = model.predict(X[:2])
best = np.argmax(logits, axis=-1)
for row in best:
    print([tags[i] for i in row])
