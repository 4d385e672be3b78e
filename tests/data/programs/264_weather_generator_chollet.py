import numpy as np
from tensorflow.keras import layers, models

float_data = np.random.normal(size=(1200, 14))
mean = float_data[:800].mean(axis=0)
float_data -= mean
std = float_data[:800].std(axis=0)
float_data /= std


def generator(data, lookback, delay, min_index, max_index, shuffle=False, batch_size=16, step=6):
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


lookback = 120
step = 6
delay = 24
train_gen = generator(float_data, lookback=lookback, delay=delay, min_index=0, max_index=800, shuffle=True, step=step)
val_gen = generator(float_data, lookback=lookback, delay=delay, min_index=801, max_index=None, step=step)
val_steps = (1200 - 801 - lookback) // 16
samples, targets = next(train_gen)
print(samples.shape, targets.shape)

model = models.Sequential()
model.add(layers.Input((None, float_data.shape[-1])))
model.add(layers.GRU(8, dropout=0.1, recurrent_dropout=0.1, return_sequences=True))
model.add(layers.GRU(8, activation="relu"))
model.add(layers.Dense(1))
model.compile(optimizer="rmsprop", loss="mae")
history = model.fit(train_gen, steps_per_epoch=3, epochs=1, validation_data=val_gen, validation_steps=val_steps, verbose=0)


def evaluate_naive_method():
    batch_maes = []
    for step in range(val_steps):
        samples, targets = next(val_gen)
        preds = samples[:, -1, 1]
        batch_maes.append(np.mean(np.abs(preds - targets)))
    return np.mean(batch_maes)


print(evaluate_naive_method())
