import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import Sequence


class SensorSequence(Sequence):
    def __init__(self, signals, labels, batch_size=8, window=50, shuffle=True, **kwargs):
        super().__init__(**kwargs)
        self.signals = signals
        self.labels = labels
        self.batch_size = batch_size
        self.window = window
        self.shuffle = shuffle
        self.on_epoch_end()

    def __len__(self):
        return int(np.floor(len(self.signals) / self.batch_size))

    def __getitem__(self, index):
        ids = self.indexes[index * self.batch_size : (index + 1) * self.batch_size]
        X = np.empty((self.batch_size, self.window, 3), dtype=np.float32)
        y = np.empty((self.batch_size,), dtype=int)
        for k, i in enumerate(ids):
            start = np.random.randint(0, self.signals[i].shape[0] - self.window)
            X[k] = self.signals[i][start : start + self.window]
            y[k] = self.labels[i]
        return X, tf.keras.utils.to_categorical(y, num_classes=4)

    def on_epoch_end(self):
        self.indexes = np.arange(len(self.signals))
        if self.shuffle:
            np.random.shuffle(self.indexes)


signals = [np.random.randn(np.random.randint(80, 120), 3) for _ in range(44)]
labels = np.random.randint(0, 4, 44)
train_seq = SensorSequence(signals[:32], labels[:32])
val_seq = SensorSequence(signals[32:], labels[32:], batch_size=4, shuffle=False)
xb, yb = train_seq[0]
print(len(train_seq), xb.shape, yb.shape)

model = tf.keras.Sequential()
model.add(tf.keras.layers.Input((50, 3)))
model.add(tf.keras.layers.Conv1D(12, 5, strides=2, activation="relu"))
model.add(tf.keras.layers.LSTM(16, go_backwards=True))
model.add(tf.keras.layers.Dense(4, activation="softmax"))
model.compile("adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(train_seq, validation_data=val_seq, epochs=1, verbose=0)
