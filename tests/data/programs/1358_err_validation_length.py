import numpy as np
from tensorflow import keras
from tensorflow.keras import layers


class DemandModel:
    def __init__(self, steps, features, units=16):
        self.steps = steps
        self.features = features
        self.units = units
        self.model = self._build()

    def _build(self):
        inp = keras.Input(shape=(self.steps, self.features))
        x = layers.LSTM(self.units, return_sequences=True)(inp)
        x = layers.LSTM(self.units // 2, return_sequences=True)(x)
        out = layers.Dense(1)(x)
        model = keras.Model(inp, out)
        model.compile(loss="mse", optimizer="adam")
        return model

    def train(self, x, y, val):
        return self.model.fit(x, y, epochs=1, batch_size=4, validation_data=val, verbose=0)


# 12 shops, 97 days, 6 columns: the last 21 days are for validation
data = np.random.rand(12, 97, 6).astype("float32")
sales = np.random.rand(12, 97, 1).astype("float32")

CUT = 76
x_train, x_val = data[:, :CUT], data[:, CUT:]
y_train, y_val = sales[:, :CUT], sales[:, CUT:]
print(x_train.shape, x_val.shape)

demand = DemandModel(steps=x_train.shape[1], features=x_train.shape[2])
history = demand.train(x_train, y_train, (x_val, y_val))
print(history.history["val_loss"])
