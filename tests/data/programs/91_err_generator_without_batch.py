import random
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dense

# gesture recordings, one per file: 64 time points, 6 channels
files = ["gesture_%03d.npy" % k for k in range(30)]
labels = {name: k % 3 for k, name in enumerate(files)}


def load(name):
    return np.random.rand(64, 6).astype("float32")


def gesture_generator(names):
    while True:
        random.shuffle(names)
        for name in names:
            x = load(name)
            y = np.zeros(3)
            y[labels[name]] = 1
            yield x, y


gen = gesture_generator(files[:24])
val = gesture_generator(files[24:])
model = Sequential([
    Input(shape=(64, 6)),
    LSTM(32, return_sequences=True),
    LSTM(16),
    Dense(3, activation="softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(gen, steps_per_epoch=24, epochs=2, validation_data=val, validation_steps=6, verbose=0)
