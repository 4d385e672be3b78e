import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

SEQ, FEAT, NOISE, BATCH = 30, 2, 8, 16


def make_generator():
    z = layers.Input(shape=(SEQ, NOISE))
    h = layers.LSTM(24, return_sequences=True)(z)
    h = layers.Dropout(0.2)(h)
    out = layers.TimeDistributed(layers.Dense(FEAT, activation="tanh"))(h)
    return tf.keras.Model(z, out, name="generator")


def make_discriminator():
    model = tf.keras.Sequential(name="discriminator")
    model.add(layers.Input(shape=(SEQ, FEAT)))
    model.add(layers.Bidirectional(layers.LSTM(12)))
    model.add(layers.Dense(1))
    return model


real = np.sin(np.linspace(0, 40, 16 * SEQ * FEAT * 4)).reshape(-1, SEQ, FEAT).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices(real).shuffle(64).batch(BATCH, drop_remainder=True)
G, D = make_generator(), make_discriminator()
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
g_opt, d_opt = tf.keras.optimizers.Adam(1e-4), tf.keras.optimizers.Adam(1e-4)
for batch in dataset:
    noise = tf.random.normal((BATCH, SEQ, NOISE))
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        fake = G(noise, training=True)
        real_logits = D(batch, training=True)
        fake_logits = D(fake, training=True)
        d_loss = bce(tf.ones_like(real_logits), real_logits) + bce(tf.zeros_like(fake_logits), fake_logits)
        g_loss = bce(tf.ones_like(fake_logits), fake_logits)
    d_opt.apply_gradients(zip(dt.gradient(d_loss, D.trainable_variables), D.trainable_variables))
    g_opt.apply_gradients(zip(gt.gradient(g_loss, G.trainable_variables), G.trainable_variables))
samples = G.predict(np.random.normal(size=(5, SEQ, NOISE)), verbose=0)
