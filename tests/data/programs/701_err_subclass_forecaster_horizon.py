import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class Forecaster(tf.keras.Model):
    def __init__(self, units=32, horizon=6):
        super().__init__()
        self.encoder = layers.LSTM(units, return_sequences=True)
        self.pool = layers.GlobalAveragePooling1D()
        self.head = layers.Dense(horizon)

    def call(self, inputs):
        h = self.encoder(inputs)
        h = self.pool(h)
        return self.head(h)


def make_windows(values, past, future):
    xs, ys = [], []
    for start in range(len(values) - past - future + 1):
        xs.append(values[start:start + past])
        ys.append(values[start + past:start + past + future, 0])
    return np.stack(xs), np.stack(ys)


table = np.random.rand(400, 3).astype("float32")
X, Y = make_windows(table, past=24, future=12)
split = int(0.8 * len(X))
model = Forecaster()
model.compile(optimizer="adam", loss="mae")
model.fit(X[:split], Y[:split], validation_data=(X[split:], Y[split:]), epochs=2, batch_size=16)
pred = model.predict(X[split:])
print(pred.shape)
