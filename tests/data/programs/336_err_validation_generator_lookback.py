import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras import layers
from tensorflow.keras.optimizers import RMSprop

float_data = np.random.rand(3000, 14)


def generator(data, lookback, delay, min_index, max_index, shuffle=False, batch_size=64, step=6):
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


lookback, step, delay, batch_size = 360, 6, 36, 32
train_gen = generator(float_data, lookback, delay, 0, 2000, shuffle=True, step=step, batch_size=batch_size)
model = Sequential()
model.add(layers.GRU(16, input_shape=(lookback, float_data.shape[-1])))
model.add(layers.Dense(1))
model.compile(optimizer=RMSprop(), loss="mae")
history = model.fit(train_gen, steps_per_epoch=3, epochs=1, verbose=0)
samples, targets = next(train_gen)
small = samples[:, ::2, :-1]
model.predict(small, verbose=0)
