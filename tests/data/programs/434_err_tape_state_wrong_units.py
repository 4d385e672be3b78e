import tensorflow as tf
import numpy as np

BATCH, T, D, H = 10, 15, 4, 24
xs = np.random.randn(BATCH, T, D).astype("float32")
ys = np.random.randn(BATCH, H // 2).astype("float32")

cell = tf.keras.layers.GRUCell(H)
head = tf.keras.layers.Dense(H // 2)
opt = tf.keras.optimizers.SGD(0.01)

for epoch in range(2):
    h = tf.zeros([BATCH, H // 2])
    with tf.GradientTape() as tape:
        for t in range(T):
            o, [h] = cell(xs[:, t, :], [h])
        loss = tf.reduce_mean((head(o) - ys) ** 2)
    vs = cell.trainable_weights + head.trainable_weights
    opt.apply_gradients(zip(tape.gradient(loss, vs), vs))
