import random
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, concatenate
from tensorflow.keras.models import Model

BATCH = 8
STEPS = 25
recordings = [np.random.randn(100 + 10 * k, 6) for k in range(12)]
ages = [20 + k for k in range(12)]
labels = [k % 3 for k in range(12)]


def make_batches(indices, batch_size=BATCH):
    while True:
        signals = np.zeros((batch_size, STEPS, 6))
        meta = np.zeros((batch_size, 1))
        target = np.zeros((batch_size, 3))
        for row in range(batch_size):
            pick = random.choice(indices)
            start = random.randint(0, len(recordings[pick]) - STEPS)
            signals[row] = recordings[pick][start:start + STEPS]
            meta[row, 0] = ages[pick]
            target[row, labels[pick]] = 1
        yield {"signal": signals, "age": meta}, target


train_gen = make_batches(list(range(9)))
val_gen = make_batches([9, 10, 11])
inputs, target = next(train_gen)
print(inputs["signal"].shape, inputs["age"].shape, target.shape)

signal = Input(shape=(STEPS, 6), name="signal")
age = Input(shape=(1,), name="age")
s = LSTM(20)(signal)
a = Dense(4, activation="relu")(age)
merged = concatenate([s, a])
out = Dense(3, activation="softmax")(merged)
model = Model(inputs=[signal, age], outputs=out)
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(train_gen, steps_per_epoch=3, epochs=1, validation_data=val_gen, validation_steps=1, verbose=0)
probs = model.predict(inputs, verbose=0)
