import numpy as np
import pandas as pd
from keras.models import Sequential
from keras.layers import Dense, GRU

# given: float_data = np.random.rand(30000, 2)
float_data = pd.read_csv("train.csv", dtype={"acoustic_data": np.float32, "time_to_failure": np.float32}).values


def extract_features(z):
    return np.c_[z.mean(axis=1), z.min(axis=1), z.max(axis=1), z.std(axis=1)]


def create_X(x, last_index=None, n_steps=15, step_length=100):
    if last_index is None:
        last_index = len(x)
    temp = x[(last_index - n_steps * step_length):last_index].reshape(n_steps, -1)
    return np.c_[extract_features(temp), extract_features(temp[:, -step_length // 10:])]


n_features = create_X(float_data[0:1500, 0]).shape[1]
print("Our RNN is based on %i features" % n_features)


def generator(data, min_index=0, max_index=None, batch_size=8, n_steps=15, step_length=100):
    if max_index is None:
        max_index = len(data) - 1
    while True:
        rows = np.random.randint(min_index + n_steps * step_length, max_index, size=batch_size)
        samples = np.zeros((batch_size, n_steps, n_features))
        targets = np.zeros(batch_size,)
        for j, row in enumerate(rows):
            samples[j] = create_X(data[:, 0], last_index=row, n_steps=n_steps, step_length=step_length)
            targets[j] = data[row - 1, 1]
        yield samples, targets


train_gen = generator(float_data, batch_size=8, min_index=15000)
valid_gen = generator(float_data, batch_size=8, max_index=14999)
model = Sequential()
model.add(GRU(12, input_shape=(None, n_features)))
model.add(Dense(10, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mae")
history = model.fit(train_gen, steps_per_epoch=3, epochs=1, verbose=0, validation_data=valid_gen, validation_steps=2)
