# trap: traps/logits-taken-for-probabilities
import numpy as np
import tensorflow as tf

x = tf.random.normal((40, 12, 4))
y = tf.random.uniform((40,), maxval=6, dtype=tf.int32)
net = tf.keras.Sequential([tf.keras.Input((12, 4)), tf.keras.layers.LSTM(9), tf.keras.layers.Dense(6)])
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy()
opt = tf.keras.optimizers.Adam()

@tf.function
def step(xb, yb):
    with tf.GradientTape() as tape:
        logits = net(xb, training=True)
        value = loss_fn(yb, logits)
    g = tape.gradient(value, net.trainable_variables)
    opt.apply_gradients(zip(g, net.trainable_variables))
    return value

for _ in range(2):
    step(x, y)
