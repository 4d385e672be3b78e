# given: read_records("mitdb") = [np.random.randn(2, 180 + 7 * i).astype("float32") for i in range(13)]
import math

import keras
import numpy as np
from keras import layers


class Beats(keras.utils.PyDataset):
    """Pads each batch to its own longest record."""

    def __init__(self, records, labels, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.records, self.labels, self.batch_size = records, labels, batch_size

    def __len__(self):
        return math.ceil(len(self.records) / self.batch_size)

    def __getitem__(self, idx):
        low = idx * self.batch_size
        high = min(low + self.batch_size, len(self.records))
        part = self.records[low:high]
        longest = max(r.shape[1] for r in part)
        x = np.full((len(part), longest, 2), -99.0, dtype="float32")
        for row, r in enumerate(part):
            x[row, : r.shape[1]] = r.T
        return x, self.labels[low:high]


def read_records(folder):
    raise NotImplementedError(folder)


records = read_records("mitdb")
labels = np.array([i % 3 for i in range(len(records))]).reshape(-1, 1)

train = Beats(records[:10], labels[:10], batch_size=4)
valid = Beats(records[10:], labels[10:], batch_size=4)
xb, yb = train[0]
print(len(train), xb.shape, yb.shape)

model = keras.Sequential(
    [
        keras.Input((None, 2)),
        layers.Masking(mask_value=-99.0),
        layers.GRU(8),
        layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
model.fit(train, validation_data=valid, epochs=1, verbose=0)
chances = model.predict(valid, verbose=0)
print(chances.shape, chances.argmax(1))
