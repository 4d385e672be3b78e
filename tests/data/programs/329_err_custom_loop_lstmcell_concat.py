import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTMCell, Dense

seq = np.random.randn(32, 20, 4).astype("float32")
targets = np.random.randn(32, 8).astype("float32")
cell = LSTMCell(16)
head = Dense(4)
opt = tf.keras.optimizers.Adam(1e-2)


def rollout(x, steps_ahead):
    batch = tf.shape(x)[0]
    h = [tf.zeros((32, 16)), tf.zeros((32, 16))]
    for t in range(x.shape[1]):
        out, h = cell(x[:, t, :], h)
    preds = []
    inp = head(out)
    for _ in range(steps_ahead):
        out, h = cell(inp, h)
        inp = head(out)
        preds.append(inp)
    return tf.stack(preds, axis=1)


for epoch in range(2):
    with tf.GradientTape() as tape:
        forecast = rollout(seq, 8)
        loss = tf.reduce_mean(tf.square(forecast - targets))
    weights = cell.trainable_variables + head.trainable_variables
    grads = tape.gradient(loss, weights)
    opt.apply_gradients(zip(grads, weights))
    print(epoch, float(loss))
