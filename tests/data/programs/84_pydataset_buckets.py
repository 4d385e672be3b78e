import math
import numpy as np
import keras
from keras import layers


class BucketedReviews(keras.utils.PyDataset):
    """Batches of reviews, each padded to its own longest."""

    def __init__(self, reviews, stars, batch_size, **kwargs):
        super().__init__(**kwargs)
        order = sorted(range(len(reviews)), key=lambda i: len(reviews[i]))
        self.reviews = [reviews[i] for i in order]
        self.stars = stars[order]
        self.batch_size = batch_size

    def __len__(self):
        return math.ceil(len(self.reviews) / self.batch_size)

    def __getitem__(self, idx):
        low = idx * self.batch_size
        high = min(low + self.batch_size, len(self.reviews))
        batch = self.reviews[low:high]
        longest = max(len(r) for r in batch)
        x = np.zeros((len(batch), longest), dtype="int32")
        for row, review in enumerate(batch):
            x[row, : len(review)] = review
        return x, keras.utils.to_categorical(self.stars[low:high], num_classes=5)


reviews = [list(range(1, 5 + i % 11)) for i in range(50)]
stars = np.arange(50) % 5
train = BucketedReviews(reviews[:40], stars[:40], batch_size=8)
valid = BucketedReviews(reviews[40:], stars[40:], batch_size=8)
x0, y0 = train[0]
print(len(train), x0.shape, y0.shape)

model = keras.Sequential([
    layers.Input((None,), dtype="int32"),
    layers.Embedding(40, 12, mask_zero=True),
    layers.Bidirectional(layers.LSTM(10, return_sequences=True), merge_mode="sum"),
    layers.GRU(10),
    layers.Dense(5, activation="softmax"),
])
model.compile(optimizer="nadam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(train, validation_data=valid, epochs=1, verbose=0)
scores = model.predict(valid, verbose=0)
print(scores.argmax(axis=1))
