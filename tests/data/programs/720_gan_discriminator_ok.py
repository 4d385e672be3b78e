import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

SEQ, NOISE = 24, 6
generator = tf.keras.Sequential([
    layers.Input((SEQ, NOISE)),
    layers.LSTM(16, return_sequences=True),
    layers.TimeDistributed(layers.Dense(1, activation="tanh")),
])
critic = tf.keras.Sequential([
    layers.Input((SEQ, 1)),
    layers.Conv1D(8, 4, strides=2, activation="relu"),
    layers.LSTM(12),
    layers.Dense(1),
])
real = np.sin(np.linspace(0, 6, SEQ))[None, :, None] * np.random.rand(40, 1, 1)
g_opt, c_opt = tf.keras.optimizers.Adam(1e-4), tf.keras.optimizers.Adam(1e-4)
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
for step in range(2):
    batch = tf.constant(real[step * 20:(step + 1) * 20], tf.float32)
    z = tf.random.normal((20, SEQ, NOISE))
    with tf.GradientTape() as gt, tf.GradientTape() as ct:
        fake = generator(z, training=True)
        d_real, d_fake = critic(batch), critic(fake)
        c_loss = bce(tf.ones_like(d_real), d_real) + bce(tf.zeros_like(d_fake), d_fake)
        g_loss = bce(tf.ones_like(d_fake), d_fake)
    c_opt.apply_gradients(zip(ct.gradient(c_loss, critic.trainable_variables), critic.trainable_variables))
    g_opt.apply_gradients(zip(gt.gradient(g_loss, generator.trainable_variables), generator.trainable_variables))
print(fake.shape)
