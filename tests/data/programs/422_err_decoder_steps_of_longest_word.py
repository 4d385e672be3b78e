import numpy as np
from tensorflow import keras

vocab = "abcdefghijklmnopqrstuvwxyz "
idx = {ch: n for n, ch in enumerate(vocab)}
pairs = [("good morning", "guten morgen"), ("see you", "bis bald"), ("thanks", "danke schoen"), ("yes", "ja")] * 8

src_len = max(len(a) for a, _ in pairs)
dst_len = max(len(b) for _, b in pairs)


def encode(text, width):
    text = text.ljust(width)
    return [idx[ch] for ch in text]


src = np.array([encode(a, src_len) for a, b in pairs])
dst = np.array([encode(b, dst_len + 1) for a, b in pairs])

model = keras.models.Sequential([
    keras.layers.Embedding(len(vocab), 16),
    keras.layers.Bidirectional(keras.layers.LSTM(20)),
    keras.layers.RepeatVector(dst_len),
    keras.layers.LSTM(20, return_sequences=True),
    keras.layers.TimeDistributed(keras.layers.Dense(len(vocab), activation="softmax")),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(src, dst, epochs=1, batch_size=8, verbose=0)
