# trap: traps/stateful-shuffled
# given: glucose = np.random.rand(960).astype("float32")
"""Glucose, 5-minute readings, one patient: a stateful LSTM carries the day over."""
import numpy as np
import tensorflow as tf
from tensorflow import keras

PIECE = 12

glucose = np.genfromtxt("patient7.csv", delimiter=",")
glucose = (glucose - glucose.mean()) / glucose.std()
usable = (len(glucose) - 1) // PIECE * PIECE
x = glucose[:usable].reshape(-1, PIECE, 1)
y = glucose[1:usable + 1].reshape(-1, PIECE, 1)
print(x.shape, y.shape)


class ResetEachEpoch(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        for layer in self.model.layers:
            if isinstance(layer, keras.layers.RNN):
                layer.reset_states()


inputs = keras.Input(batch_shape=(1, PIECE, 1))
h = keras.layers.LSTM(10, stateful=True, return_sequences=True)(inputs)
outputs = keras.layers.Dense(1)(h)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.RMSprop(0.001), loss="mse")
model.fit(x, y, epochs=2, batch_size=1, callbacks=[ResetEachEpoch()], verbose=0)
print(model.evaluate(x, y, batch_size=1, verbose=0))
