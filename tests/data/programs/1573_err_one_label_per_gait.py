"""Gait recognition: who walks? One label for each stretch of accelerometer data."""
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, BatchNormalization
from tensorflow.keras.utils import to_categorical


def load_person(k, stretches=6, length=128):
    rng = np.random.default_rng(k)
    data = rng.normal(size=(stretches, length, 3))
    return data, np.full(stretches, k)


people = [load_person(k) for k in range(5)]
X = np.vstack([d for d, _ in people])
y = np.hstack([l for _, l in people])
y = to_categorical(y)
order = np.random.permutation(len(X))
X, y = X[order], y[order]

model = Sequential()
model.add(LSTM(32, input_shape=X.shape[1:], return_sequences=True))
model.add(BatchNormalization())
model.add(LSTM(32, return_sequences=True))
model.add(Dense(32, activation="relu"))
model.add(Dense(y.shape[1], activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=6, verbose=0)
loss, acc = model.evaluate(X, y, verbose=0)
print(f"accuracy {acc:.2f}")
