import math
import numpy as np
from tensorflow import keras


class FramesSequence(keras.utils.Sequence):
    def __init__(self, n_clips, batch_size, shape=(8, 24, 24, 1), n_classes=3, **kwargs):
        super().__init__(**kwargs)
        self.n_clips = n_clips
        self.batch_size = batch_size
        self.shape = shape
        self.n_classes = n_classes
        self.indices = np.arange(n_clips)

    def __len__(self):
        return math.ceil(self.n_clips / self.batch_size)

    def __getitem__(self, idx):
        ids = self.indices[idx * self.batch_size:(idx + 1) * self.batch_size]
        X = np.zeros((len(ids), *self.shape), dtype=np.float32)
        y = np.zeros((len(ids), self.n_classes), dtype=np.float32)
        for row, clip in enumerate(ids):
            X[row] = np.random.rand(*self.shape)
            y[row, clip % self.n_classes] = 1.0
        return X, y

    def on_epoch_end(self):
        np.random.shuffle(self.indices)


train_seq = FramesSequence(24, 6)
val_seq = FramesSequence(8, 4)
x0, y0 = train_seq[0]
print(len(train_seq), x0.shape, y0.shape)
model = keras.Sequential()
model.add(keras.layers.Input(train_seq.shape))
model.add(keras.layers.ConvLSTM2D(6, 3, return_sequences=False))
model.add(keras.layers.MaxPooling2D(2))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(train_seq.n_classes, activation="softmax"))
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(train_seq, validation_data=val_seq, epochs=1, verbose=0)
loss, acc = model.evaluate(val_seq, verbose=0)
