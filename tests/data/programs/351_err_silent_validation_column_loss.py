# trap: silent
import numpy as np
import tensorflow as tf

rng = np.random.RandomState(11)
heart = rng.normal(70, 8, size=(260, 90, 2)).astype("float32")
age = rng.randint(20, 80, size=(260,)).astype("float32")


class Regressor(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.rnn = tf.keras.layers.GRU(units)
        self.out = tf.keras.layers.Dense(1)

    def call(self, x, training=False):
        return self.out(self.rnn(x))


net = Regressor(16)
opt = tf.keras.optimizers.Adam()
dataset = tf.data.Dataset.from_tensor_slices((heart, age)).shuffle(260).batch(20)
for epoch in range(1):
    for step, (xb, yb) in enumerate(dataset):
        with tf.GradientTape() as tape:
            pred = net(xb, training=True)
            loss = tf.reduce_mean((pred - yb) ** 2)
        grads = tape.gradient(loss, net.trainable_variables)
        opt.apply_gradients(zip(grads, net.trainable_variables))
    print(epoch, loss.numpy())
