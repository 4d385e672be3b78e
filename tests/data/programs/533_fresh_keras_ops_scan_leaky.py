import keras
import numpy as np
from keras import ops


class LeakyIntegrator(keras.layers.Layer):
    """A state that forgets: s = a * s + (1 - a) * tanh(W x)."""

    def __init__(self, units, rate=0.9, **kwargs):
        super().__init__(**kwargs)
        self.units, self.rate = units, rate

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="glorot_uniform", name="w")

    def call(self, x):
        drive = ops.tanh(ops.matmul(x, self.w))
        state = ops.zeros_like(drive[:, 0])
        states = []
        for t in range(x.shape[1]):
            state = self.rate * state + (1 - self.rate) * drive[:, t]
            states.append(state)
        return ops.stack(states, axis=1)


spikes = np.random.binomial(1, 0.1, size=(64, 40, 7)).astype("float32")
rate = spikes.mean(axis=(1, 2))
layer = LeakyIntegrator(5)
trace = layer(spikes)
inputs = keras.Input(batch_shape=(None, 40, 7))
a = LeakyIntegrator(16)(inputs)
b = keras.layers.LSTM(16, return_sequences=True)(a)
both = keras.layers.Multiply()([a, b])
pooled = keras.layers.GlobalAveragePooling1D()(both)
model = keras.Model(inputs, keras.layers.Dense(1)(pooled))
model.compile("sgd", "mse")
model.fit(spikes, rate, validation_split=0.25, verbose=0)
print(model.layers[1].weights[0].shape, model.count_params())
