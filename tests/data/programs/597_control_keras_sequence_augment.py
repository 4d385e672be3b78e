import numpy as np
import keras
from keras import layers


class Windows(keras.utils.PyDataset):
    def __init__(self, series, length, batch, augment=False, **kwargs):
        super().__init__(**kwargs)
        self.series, self.length, self.batch, self.augment = series, length, batch, augment
        self.starts = np.arange(len(series) - length)

    def __len__(self):
        return int(np.ceil(len(self.starts) / self.batch))

    def __getitem__(self, k):
        rows = self.starts[k * self.batch:(k + 1) * self.batch]
        x = np.stack([self.series[r:r + self.length] for r in rows])
        y = self.series[rows + self.length, 0]
        if self.augment:
            x = x + np.random.normal(0, 0.01, x.shape)
        return x.astype("float32"), y.astype("float32")

    def on_epoch_end(self):
        np.random.shuffle(self.starts)


series = np.random.rand(400, 3)
train = Windows(series[:300], 16, 32, augment=True)
valid = Windows(series[300:], 16, 32)
x0, y0 = train[0]
net = keras.Sequential([layers.Input((16, 3)), layers.SimpleRNN(10), layers.Dense(1)])
net.compile("adam", "mse")
net.fit(train, validation_data=valid, epochs=1, verbose=0)
scores = [net.evaluate(valid, verbose=0), float(np.var(y0))]
