import numpy as np
import pandas as pd
from tensorflow.keras import models, layers

raw = pd.DataFrame(np.random.randn(600, 5), columns=list("abcde"))
float_data = raw.values
mean = float_data[:400].mean(axis=0)
float_data = float_data - mean
std = float_data[:400].std(axis=0)
float_data = float_data / std


def generator(data, lookback, delay, min_index, max_index, shuffle=False, batch_size=32, step=2):
    if max_index is None:
        max_index = len(data) - delay - 1
    i = min_index + lookback
    while 1:
        if shuffle:
            rows = np.random.randint(min_index + lookback, max_index, size=batch_size)
        else:
            if i + batch_size >= max_index:
                i = min_index + lookback
            rows = np.arange(i, min(i + batch_size, max_index))
            i += len(rows)
        samples = np.zeros((len(rows), lookback // step, data.shape[-1]))
        targets = np.zeros((len(rows),))
        for j, row in enumerate(rows):
            indices = range(rows[j] - lookback, rows[j], step)
            samples[j] = data[indices]
            targets[j] = data[rows[j] + delay][1]
        yield samples, targets


lookback, step, delay, batch_size = 40, 2, 6, 32
train_gen = generator(float_data, lookback, delay, 0, 400, shuffle=True, batch_size=batch_size, step=step)
val_gen = generator(float_data, lookback, delay, 401, 520, batch_size=batch_size, step=step)
val_steps = (520 - 401 - lookback) // batch_size

model = models.Sequential()
model.add(layers.Input((None, float_data.shape[-1])))
model.add(layers.GRU(16, dropout=0.1, recurrent_dropout=0.5, return_sequences=True))
model.add(layers.GRU(16, activation="relu", dropout=0.1, recurrent_dropout=0.5))
model.add(layers.Dense(1))
model.compile(optimizer="rmsprop", loss="mae")
history = model.fit(train_gen, steps_per_epoch=5, epochs=1, validation_data=val_gen, validation_steps=val_steps)
samples, targets = next(val_gen)
print(samples.shape, targets.shape)
