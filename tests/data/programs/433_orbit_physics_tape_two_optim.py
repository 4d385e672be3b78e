import tensorflow as tf
import numpy as np

G = 9.81
dt = 0.05


def simulate(theta0, steps=64):
    theta, omega = theta0, np.zeros_like(theta0)
    path = []
    for _ in range(steps):
        omega = omega - G * np.sin(theta) * dt
        theta = theta + omega * dt
        path.append(np.stack([theta, omega], axis=-1))
    return np.stack(path, axis=1)


paths = simulate(np.random.uniform(-1, 1, size=40)).astype(np.float32)
inputs, targets = paths[:, :-1], paths[:, 1:]

cell = tf.keras.layers.LSTMCell(16)
readout = tf.keras.layers.Dense(2)
opt = tf.keras.optimizers.Adam(1e-2)


def rollout(x):
    b = tf.shape(x)[0]
    state = [tf.zeros((b, 16)), tf.zeros((b, 16))]
    outs = []
    for t in range(x.shape[1]):
        h, state = cell(x[:, t], state)
        outs.append(readout(h))
    return tf.stack(outs, axis=1)


for step in range(2):
    with tf.GradientTape() as tape:
        y = rollout(tf.constant(inputs[:8]))
        loss = tf.reduce_mean(tf.square(y - targets[:8]))
    weights = cell.trainable_variables + readout.trainable_variables
    grads = tape.gradient(loss, weights)
    opt.apply_gradients(zip(grads, weights))
    energy = 0.5 * y[..., 1] ** 2 + G * (1 - tf.cos(y[..., 0]))
    print(step, float(loss), energy.shape)
