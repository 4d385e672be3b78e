# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense

BATCH, STEPS, FEATS = 128, 20, 3


class Regressor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = LSTM(32)
        self.head = Dense(1)

    def call(self, x):
        return self.head(self.rnn(x))


data = np.random.randn(512, STEPS, FEATS).astype(np.float32)
labels = data.sum(axis=(1, 2))
train_ds = tf.data.Dataset.from_tensor_slices((data, labels)).shuffle(512).batch(BATCH)

model = Regressor()
optimizer = tf.keras.optimizers.Adam(1e-3)
train_loss = tf.keras.metrics.Mean(name="train_loss")


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        preds = model(x, training=True)
        loss = tf.reduce_mean((y - preds) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    train_loss(loss)


for epoch in range(2):
    train_loss.reset_state()
    for x, y in train_ds:
        train_step(x, y)
    print(epoch, float(train_loss.result()))
