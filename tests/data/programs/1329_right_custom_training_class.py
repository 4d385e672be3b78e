import numpy as np
import tensorflow as tf


class Forecaster(tf.keras.Model):
    def __init__(self, hidden, horizon):
        super().__init__()
        self.horizon = horizon
        self.cell = tf.keras.layers.LSTMCell(hidden)
        self.rnn = tf.keras.layers.RNN(self.cell, return_state=True)
        self.out = tf.keras.layers.Dense(1)

    def warmup(self, inputs):
        x, *state = self.rnn(inputs)
        return self.out(x), state

    def call(self, inputs, training=None):
        steps = []
        pred, state = self.warmup(inputs)
        steps.append(pred)
        for _ in range(1, self.horizon):
            x, state = self.cell(pred, states=state, training=training)
            pred = self.out(x)
            steps.append(pred)
        steps = tf.stack(steps)
        return tf.transpose(steps, [1, 0, 2])


signal = np.sin(np.arange(600) * 0.05).astype("float32").reshape(-1, 1)
past, horizon = 40, 8
xs = np.array([signal[i : i + past] for i in range(0, len(signal) - past - horizon)])
ys = np.array([signal[i + past : i + past + horizon] for i in range(0, len(signal) - past - horizon)])
ds = tf.data.Dataset.from_tensor_slices((xs, ys)).shuffle(64).batch(32, drop_remainder=True)

model = Forecaster(16, horizon)
optimizer = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.MeanSquaredError()


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        pred = model(x, training=True)
        loss = loss_fn(y, pred)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss


for epoch in range(1):
    total = 0.0
    for step, (xb, yb) in enumerate(ds):
        total += train_step(xb, yb)
    print(epoch, float(total) / (step + 1))
pred = model(xs[:4])
print(pred.shape)
