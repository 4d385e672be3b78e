import math
import numpy as np
import keras
from keras import layers

NUM_CLASSES = 5


class BucketedSequence(keras.utils.PyDataset):
    """One length per batch."""

    def __init__(self, xs, ys, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.batch_size = batch_size
        order = sorted(range(len(xs)), key=lambda k: len(xs[k]))
        self.xs = [xs[k] for k in order]
        self.ys = [ys[k] for k in order]

    def __len__(self):
        return math.ceil(len(self.xs) / self.batch_size)

    def __getitem__(self, idx):
        low = idx * self.batch_size
        high = min(low + self.batch_size, len(self.xs))
        part = self.xs[low:high]
        longest = max(len(p) for p in part)
        batch_x = np.zeros((len(part), longest, 13), dtype="float32")
        for row, p in enumerate(part):
            batch_x[row, :len(p)] = p
        return batch_x, np.array(self.ys[low:high])


clips = [np.random.randn(np.random.randint(20, 60), 13) for _ in range(90)]
labels = [np.random.randint(NUM_CLASSES) for _ in clips]
train = BucketedSequence(clips[:70], labels[:70], 16)
valid = BucketedSequence(clips[70:], labels[70:], 16)

inputs = keras.Input((None, 13))
x = layers.Masking()(inputs)
x = layers.Bidirectional(layers.GRU(16, return_sequences=True))(x)
x = layers.GRU(16)(x)
outputs = layers.Dense(NUM_CLASSES, activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train, validation_data=valid, epochs=1, verbose=0)
bx, by = train[0]
p = model.predict_on_batch(bx)
