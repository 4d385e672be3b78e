import math
import numpy as np
from tensorflow import keras


class DataGenerator(keras.utils.Sequence):
    """Generates data for Keras"""

    def __init__(self, x_set, y_set, batch_size, seq_len, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y = x_set, y_set
        self.batch_size = batch_size
        self.seq_len = seq_len
        self.indexes = np.arange(len(x_set) - seq_len)

    def __len__(self):
        return math.ceil(len(self.indexes) / self.batch_size)

    def __getitem__(self, idx):
        batch = self.indexes[idx * self.batch_size:(idx + 1) * self.batch_size]
        X = np.empty((len(batch), self.seq_len, self.x.shape[1]))
        y = np.empty((len(batch), 1))
        for k, i in enumerate(batch):
            X[k] = self.x[i:i + self.seq_len]
            y[k] = self.y[i + self.seq_len]
        return X, y

    def on_epoch_end(self):
        np.random.shuffle(self.indexes)


features = np.random.normal(size=(700, 9))
target = features.sum(axis=1)
train_gen = DataGenerator(features[:600], target[:600], batch_size=32, seq_len=20)
val_gen = DataGenerator(features[600:], target[600:], batch_size=32, seq_len=20)
print(len(train_gen), len(val_gen))
xb, yb = train_gen[0]
print(xb.shape, yb.shape)

model = keras.models.Sequential()
model.add(keras.layers.InputLayer(shape=(20, 9)))
model.add(keras.layers.GRU(32, return_sequences=True))
model.add(keras.layers.GRU(16))
model.add(keras.layers.Dense(1))
model.compile(loss="mae", optimizer=keras.optimizers.RMSprop())
model.fit(train_gen, validation_data=val_gen, epochs=1, verbose=0)
result = model.predict(val_gen, verbose=0)
print(result.shape)
