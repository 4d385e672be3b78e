import numpy as np
import keras
from keras import layers


class Batches(keras.utils.PyDataset):
    def __init__(self, data, steps, size):
        super().__init__()
        self.data, self.steps, self.size = data, steps, size

    def __len__(self):
        return (len(self.data) - self.steps) // self.size

    def __getitem__(self, i):
        xs, ys = [], []
        for k in range(i * self.size, (i + 1) * self.size):
            xs.append(self.data[k:k + self.steps])
            ys.append(self.data[k + self.steps])
        return np.array(xs), np.array(ys)


data = np.random.rand(500, 6)
batches = Batches(data, steps=12, size=25)
model = keras.Sequential()
model.add(layers.Input(shape=(12, 6)))
model.add(layers.LSTM(18))
model.add(layers.Dense(3))
model.compile(optimizer="adam", loss="mse")
model.fit(batches, epochs=1)
