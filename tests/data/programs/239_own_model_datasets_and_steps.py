import numpy as np
import tensorflow as tf


class Forecaster(tf.keras.Model):
    def __init__(self, horizon):
        super().__init__()
        self.horizon = horizon
        self.gru = tf.keras.layers.GRU(6, return_state=True)
        self.cell = tf.keras.layers.GRUCell(6)
        self.out = tf.keras.layers.Dense(1)

    def call(self, inputs):
        history, static = inputs
        _, state = self.gru(history)
        state = state + static
        steps = []
        x = history[:, -1]
        for _ in range(self.horizon):
            x, [state] = self.cell(x, [state])
            y = self.out(x)
            steps.append(y)
            x = tf.tile(y, [1, 2])
        return tf.stack(steps, axis=1)


class Trainer(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = tf.keras.layers.LSTM(4)

    def call(self, x):
        h = self.inner(x)
        return h

    def train_step(self, data):
        x, y = data
        half = x[:, ::2]
        with tf.GradientTape() as tape:
            pred = self(half)
            loss = tf.reduce_mean((pred - y) ** 2)
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        return {"loss": loss}


history = np.random.rand(40, 10, 2).astype("float32")
static = np.random.rand(40, 6).astype("float32")
target = np.random.rand(40, 3, 1).astype("float32")
f = Forecaster(3)
f.compile("adam", "mse")
f.fit((history, static), target, batch_size=8, verbose=0)
p = f.predict((history[:4], static[:4]), verbose=0)
t = Trainer()
t.compile("adam")
t.fit(history, np.zeros((40, 4), "float32"), batch_size=10, verbose=0)
q = t.predict(history[:5], verbose=0)
ds = tf.data.Dataset.from_tensor_slices((history, np.zeros((40, 4), "float32"))).batch(16)
t.fit(ds, verbose=0)
r = t.predict(ds, verbose=0)
