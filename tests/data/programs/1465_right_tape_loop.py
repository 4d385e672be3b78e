import numpy as np
import tensorflow as tf

N, T, F = 200, 12, 3
x = np.random.randn(N, T, F).astype(np.float32)
w = np.array([0.5, -1.0, 2.0], dtype=np.float32)
y = (x @ w).sum(axis=1)
x_val, y_val = x[160:], y[160:]
x, y = x[:160], y[:160]


class Regressor(tf.keras.Model):
    def __init__(self, units=16):
        super().__init__()
        self.rnn1 = tf.keras.layers.LSTM(units, return_sequences=True)
        self.rnn2 = tf.keras.layers.LSTM(units)
        self.head = tf.keras.layers.Dense(1)

    def call(self, inputs, training=False):
        h = self.rnn1(inputs, training=training)
        h = self.rnn2(h, training=training)
        return tf.squeeze(self.head(h), axis=-1)


model = Regressor()
optimizer = tf.keras.optimizers.Adam(1e-3)
loss_fn = tf.keras.losses.MeanSquaredError()
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(160).batch(32)


@tf.function
def train_step(xb, yb):
    with tf.GradientTape() as tape:
        pred = model(xb, training=True)
        loss = loss_fn(yb, pred)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss


for epoch in range(1):
    losses = []
    for xb, yb in dataset:
        losses.append(float(train_step(xb, yb)))
    val_pred = model(x_val)
    val_loss = tf.reduce_mean(tf.square(val_pred - y_val))
    print(epoch, np.mean(losses), float(val_loss))
