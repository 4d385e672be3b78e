import tensorflow as tf
import numpy as np

tf.keras.utils.set_random_seed(1)
loads = np.random.rand(160, 24, 2).astype(np.float32)
peak = np.random.rand(160).astype(np.float32)
batches = tf.data.Dataset.from_tensor_slices((loads, peak)).shuffle(160).batch(32)


class PeakModel(tf.keras.Model):
    def __init__(self, hidden):
        super(PeakModel, self).__init__()
        self.gru = tf.keras.layers.GRU(hidden)
        self.out = tf.keras.layers.Dense(1)

    def call(self, inputs):
        return self.out(self.gru(inputs))


peaks = PeakModel(10)
opt = tf.keras.optimizers.Adam()
mean_loss = tf.keras.metrics.Mean()


@tf.function
def step(bx, by):
    with tf.GradientTape() as tape:
        guess = peaks(bx)
# trap: silent
        loss = tf.reduce_mean(tf.abs(by - guess))
    grads = tape.gradient(loss, peaks.trainable_variables)
    opt.apply_gradients(zip(grads, peaks.trainable_variables))
    mean_loss(loss)


for epoch in range(2):
    mean_loss.reset_state()
    for bx, by in batches:
        step(bx, by)
    print(epoch, float(mean_loss.result()))
