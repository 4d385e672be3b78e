# Batches made when they are asked for
import math
import numpy as np
import keras


class WindowSequence(keras.utils.PyDataset):
    def __init__(self, values, targets, length, batch_size, shuffle=True, **kwargs):
        super().__init__(**kwargs)
        self.values = values
        self.targets = targets
        self.length = length
        self.batch_size = batch_size
        self.shuffle = shuffle
        self.starts = np.arange(len(values) - length)
        self.on_epoch_end()

    def __len__(self):
        return math.ceil(len(self.starts) / self.batch_size)

    def __getitem__(self, index):
        chosen = self.starts[index * self.batch_size:(index + 1) * self.batch_size]
        x = np.stack([self.values[s:s + self.length] for s in chosen])
        y = self.targets[chosen + self.length]
        return x, y

    def on_epoch_end(self):
        if self.shuffle:
            np.random.shuffle(self.starts)


signal = np.random.randn(900, 3).astype("float32")
state = (np.abs(signal).sum(axis=1) > 2.5).astype("int32")
length = 40
train_seq = WindowSequence(signal[:700], state[:700], length, 32)
valid_seq = WindowSequence(signal[700:], state[700:], length, 32, shuffle=False)
print(len(train_seq), len(valid_seq))
xb, yb = train_seq[0]
print("first batch", xb.shape, yb.shape)

model = keras.Sequential()
model.add(keras.layers.Input(shape=xb.shape[1:]))
model.add(keras.layers.Conv1D(12, 3, strides=2, activation="relu"))
model.add(keras.layers.Bidirectional(keras.layers.GRU(10), merge_mode="sum"))
model.add(keras.layers.Dense(2, activation="softmax"))
model.compile(optimizer="nadam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train_seq, validation_data=valid_seq, epochs=1, verbose=0)
p = model.predict(valid_seq, verbose=0)
truth = np.concatenate([valid_seq[i][1] for i in range(len(valid_seq))])
print(p.shape, truth.shape, (p.argmax(1) == truth).mean())
