import tensorflow as tf
import numpy as np

class Forecaster(tf.keras.Model):
    def __init__(self, units, horizon):
        super().__init__()
        self.lstm = tf.keras.layers.LSTM(units)
        self.out = tf.keras.layers.Dense(horizon)

    def call(self, inputs):
        h = self.lstm(inputs)
        return self.out(h)

horizon = 6
x = np.random.rand(100, 24, 2).astype("float32")
y = np.random.rand(100, horizon).astype("float32")
ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(100).batch(20)
model = Forecaster(16, horizon)
opt = tf.keras.optimizers.Adam()
loss_fn = tf.keras.losses.MeanSquaredError()
for epoch in range(2):
    for xb, yb in ds:
        with tf.GradientTape() as tape:
            pred = model(xb, training=True)
            loss = loss_fn(yb, pred)
        grads = tape.gradient(loss, model.trainable_variables)
        opt.apply_gradients(zip(grads, model.trainable_variables))
xt = x[:10]
