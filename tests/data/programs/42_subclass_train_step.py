import tensorflow as tf
import numpy as np


class LSTMForecaster(tf.keras.Model):
    def __init__(self, hidden=24, horizon=12, n_out=1):
        super().__init__()
        self.horizon = horizon
        self.encoder = tf.keras.layers.LSTM(hidden, return_state=True)
        self.decoder_cell = tf.keras.layers.LSTMCell(hidden)
        self.proj = tf.keras.layers.Dense(n_out)

    def call(self, inputs, training=None):
        _, h, c = self.encoder(inputs)
        step = inputs[:, -1, :1]
        outs = []
        for _ in range(self.horizon):
            out, (h, c) = self.decoder_cell(step, states=[h, c], training=training)
            step = self.proj(out)
            outs.append(step)
        return tf.stack(outs, axis=1)


HISTORY, HORIZON = 48, 12
t = np.arange(1500)
signal = np.sin(t / 20) + 0.1 * np.random.randn(len(t))
covariate = np.cos(t / 20)
data = np.stack([signal, covariate], axis=-1).astype("float32")

xs, ys = [], []
for start in range(0, len(data) - HISTORY - HORIZON, 5):
    xs.append(data[start:start + HISTORY])
    ys.append(data[start + HISTORY:start + HISTORY + HORIZON, :1])
xs, ys = np.asarray(xs), np.asarray(ys)
split = int(0.8 * len(xs))
x_tr, x_va = xs[:split], xs[split:]
y_tr, y_va = ys[:split], ys[split:]

net = LSTMForecaster(hidden=24, horizon=HORIZON)
net.compile(optimizer=tf.keras.optimizers.Adam(1e-3), loss="mse", metrics=["mae"])
net.fit(x_tr, y_tr, validation_data=(x_va, y_va), epochs=1, batch_size=64, verbose=0)
pred = net.predict(x_va, verbose=0)
err = np.abs(pred - y_va).mean(axis=0)
print(err.ravel())
