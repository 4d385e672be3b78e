# trap: traps/stateful-shuffled/
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, GRU, Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.callbacks import Callback


class ResetStatesCallback(Callback):
    def on_epoch_begin(self, epoch, logs=None):
        for layer in self.model.layers:
            if getattr(layer, "stateful", False):
                layer.reset_states()


n_batch, chunk, n_feat = 10, 25, 4
recording = np.random.randn(n_batch * chunk * 12, n_feat).astype("float32")
streams = recording.reshape(n_batch, 12 * chunk, n_feat)
X = np.concatenate([streams[:, k * chunk:(k + 1) * chunk] for k in range(12)], axis=0)
y = X.sum(axis=(1, 2), keepdims=False)[:, None]
print(X.shape, y.shape)

model = Sequential([
    Input(batch_shape=(n_batch, chunk, n_feat)),
    GRU(16, stateful=True),
    Dense(1),
])
model.compile(optimizer="rmsprop", loss="mse")
model.fit(X, y, batch_size=n_batch, epochs=2, verbose=0, callbacks=[ResetStatesCallback()])
