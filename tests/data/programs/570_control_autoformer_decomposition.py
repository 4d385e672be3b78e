import numpy as np
import keras
from keras import layers, ops


class MovingAverage(layers.Layer):
    def __init__(self, kernel, **kw):
        super().__init__(**kw)
        self.kernel = kernel
        self.pool = layers.AveragePooling1D(kernel, strides=1, padding="valid")

    def call(self, x):
        pad = (self.kernel - 1) // 2
        front = ops.repeat(x[:, :1], pad, axis=1)
        back = ops.repeat(x[:, -1:], self.kernel - 1 - pad, axis=1)
        return self.pool(ops.concatenate([front, x, back], axis=1))


seq_len, channels, horizon = 96, 4, 24
inp = layers.Input((seq_len, channels))
trend = MovingAverage(25, name="trend")(inp)
season = layers.Subtract()([inp, trend])
s = layers.LSTM(32)(season)
s = layers.Dense(horizon * channels)(s)
s = layers.Reshape((horizon, channels))(s)
t = layers.Permute((2, 1))(trend)
t = layers.Dense(horizon)(t)
t = layers.Permute((2, 1))(t)
model = keras.Model(inp, layers.Add()([s, t]))
model.compile(optimizer=keras.optimizers.AdamW(1e-3), loss="mse", metrics=["mae"])

t_axis = np.arange(800)
wave = np.stack([np.sin(t_axis / (5.0 + k)) + 0.01 * t_axis for k in range(channels)], axis=-1)
total = seq_len + horizon
windows = np.array([wave[i : i + total] for i in range(0, len(wave) - total, 4)])
x, y = windows[:, :seq_len], windows[:, seq_len:]
model.fit(x, y, batch_size=16, epochs=1, verbose=0)
mse_by_channel = np.mean((model.predict(x, verbose=0) - y) ** 2, axis=(0, 1))
print({f"ch{k}": float(v) for k, v in enumerate(mse_by_channel)})
