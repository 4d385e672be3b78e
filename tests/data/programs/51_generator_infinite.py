import numpy as np
from keras import layers, models
from keras.optimizers import RMSprop

float_data = np.random.rand(3000, 14)
mean = float_data[:2000].mean(axis=0)
float_data -= mean
std = float_data[:2000].std(axis=0)
float_data /= std

lookback = 120
step = 6
delay = 24
batch_size = 64


def generator(data, lookback, delay, min_index, max_index, shuffle=False, batch_size=128, step=6):
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


train_gen = generator(float_data, lookback=lookback, delay=delay, min_index=0, max_index=2000,
                      shuffle=True, step=step, batch_size=batch_size)
val_gen = generator(float_data, lookback=lookback, delay=delay, min_index=2001, max_index=None,
                    step=step, batch_size=batch_size)
val_steps = (3000 - 2001 - lookback) // batch_size
samples, targets = next(val_gen)

model = models.Sequential()
model.add(layers.Input((None, float_data.shape[-1])))
model.add(layers.GRU(32, dropout=0.2, recurrent_dropout=0.2))
model.add(layers.Dense(1))
model.compile(optimizer=RMSprop(), loss="mae")
history = model.fit(train_gen, steps_per_epoch=3, epochs=1, validation_data=val_gen,
                    validation_steps=2, verbose=0)
