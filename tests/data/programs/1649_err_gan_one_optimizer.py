import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

SEQ, NOISE = 24, 10
real = np.sin(np.linspace(0, 6, SEQ) + np.random.rand(64, 1) * 6)[..., None].astype('float32')

def make_generator():
    return tf.keras.Sequential([
        layers.Input((NOISE,)),
        layers.RepeatVector(SEQ),
        layers.LSTM(16, return_sequences=True),
        layers.TimeDistributed(layers.Dense(1)),
    ])

def make_discriminator():
    return tf.keras.Sequential([layers.Input((SEQ, 1)), layers.LSTM(16), layers.Dense(1)])

generator, discriminator = make_generator(), make_discriminator()
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(1e-4)

def train_step(batch):
    noise = tf.random.normal([len(batch), NOISE])
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        fake = generator(noise, training=True)
        real_out = discriminator(batch, training=True)
        fake_out = discriminator(fake, training=True)
        g_loss = bce(tf.ones_like(fake_out), fake_out)
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
    g_grads = g_tape.gradient(g_loss, generator.trainable_variables)
    d_grads = d_tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(g_grads, generator.trainable_variables))
    optimizer.apply_gradients(zip(d_grads, discriminator.trainable_variables))
    return g_loss, d_loss

for batch in tf.data.Dataset.from_tensor_slices(real).batch(32):
    g, d = train_step(batch)
print(float(g), float(d))
