import numpy as np
from tensorflow import keras


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return len(self.x) // self.size

    def __getitem__(self, idx):
        part = slice(idx * self.size, (idx + 1) * self.size)
        return self.x[part], self.y[part]


x = np.random.rand(128, 16, 4)
y = np.random.randint(0, 3, (128, 16))
inp = keras.Input((16, 4))
h = keras.layers.LSTM(10)(inp)
out = keras.layers.Dense(3, activation="softmax")(h)
model = keras.Model(inp, out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(Batches(x, y, 32), epochs=1)
