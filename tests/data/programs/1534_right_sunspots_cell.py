# given: spots = pd.Series(60 + 50 * np.cos(np.arange(700) / 21.0))
import numpy as np
import pandas as pd
import keras
from keras import layers, ops

keras.utils.set_random_seed(3)


class MinimalGatedCell(layers.Layer):
    """A gated cell with one gate, for the RNN layer."""

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units
        self.output_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], 2 * self.units), initializer="glorot_uniform", name="kernel")
        self.recurrent = self.add_weight(shape=(self.units, 2 * self.units), initializer="orthogonal", name="recurrent")
        self.bias = self.add_weight(shape=(2 * self.units,), initializer="zeros", name="bias")

    def call(self, inputs, states):
        h = states[0]
        z = ops.matmul(inputs, self.kernel) + ops.matmul(h, self.recurrent) + self.bias
        gate = ops.sigmoid(z[:, :self.units])
        candidate = ops.tanh(z[:, self.units:])
        new_h = (1 - gate) * h + gate * candidate
        return new_h, [new_h]


spots = pd.read_csv("monthly-sunspots.csv")["Sunspots"]
values = spots.to_numpy("float32")
mean, std = values[:500].mean(), values[:500].std()
values = (values - mean) / std

window, ahead = 36, 6
frames = np.lib.stride_tricks.sliding_window_view(values, window + ahead)
X = frames[:, :window, None]
Y = frames[:, window:]
X_train, X_test = X[:450], X[500:]
Y_train, Y_test = Y[:450], Y[500:]
print(X_train.shape, Y_train.shape, X_test.shape, Y_test.shape)

inputs = keras.Input(shape=(window, 1))
x = layers.RNN([MinimalGatedCell(16), layers.LSTMCell(8)])(inputs)
outputs = layers.Dense(ahead)(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mae")
model.fit(X_train, Y_train, validation_data=(X_test, Y_test), epochs=1, verbose=2)

curve = model.predict(X_test[-1:], verbose=0)[0] * std + mean
print(curve.round(1))
