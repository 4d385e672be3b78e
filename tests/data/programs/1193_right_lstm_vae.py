import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

T, F, LATENT = 30, 3, 4
x_train = np.sin(np.linspace(0, 9, T))[None, :, None] + 0.1 * np.random.randn(160, T, F)
x_train = x_train.astype("float32")


class Sampling(layers.Layer):
    def call(self, inputs):
        z_mean, z_log_var = inputs
        batch = tf.shape(z_mean)[0]
        dim = tf.shape(z_mean)[1]
        epsilon = tf.random.normal(shape=(batch, dim))
        return z_mean + tf.exp(0.5 * z_log_var) * epsilon


enc_in = keras.Input((T, F))
h = layers.LSTM(32)(enc_in)
z_mean = layers.Dense(LATENT, name="z_mean")(h)
z_log_var = layers.Dense(LATENT, name="z_log_var")(h)
z = Sampling()([z_mean, z_log_var])
encoder = keras.Model(enc_in, [z_mean, z_log_var, z], name="encoder")
dec_in = keras.Input((LATENT,))
d = layers.RepeatVector(T)(dec_in)
d = layers.LSTM(32, return_sequences=True)(d)
dec_out = layers.TimeDistributed(layers.Dense(F))(d)
decoder = keras.Model(dec_in, dec_out, name="decoder")


class VAE(keras.Model):
    def __init__(self, encoder, decoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder = encoder
        self.decoder = decoder
        self.total_loss_tracker = keras.metrics.Mean(name="loss")

    @property
    def metrics(self):
        return [self.total_loss_tracker]

    def train_step(self, data):
        with tf.GradientTape() as tape:
            z_mean, z_log_var, z = self.encoder(data)
            reconstruction = self.decoder(z)
            reconstruction_loss = tf.reduce_mean(tf.reduce_sum(tf.square(data - reconstruction), axis=(1, 2)))
            kl_loss = -0.5 * (1 + z_log_var - tf.square(z_mean) - tf.exp(z_log_var))
            kl_loss = tf.reduce_mean(tf.reduce_sum(kl_loss, axis=1))
            total_loss = reconstruction_loss + kl_loss
        grads = tape.gradient(total_loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(grads, self.trainable_weights))
        self.total_loss_tracker.update_state(total_loss)
        return {"loss": self.total_loss_tracker.result()}


vae = VAE(encoder, decoder)
vae.compile(optimizer=keras.optimizers.Adam())
vae.fit(x_train, epochs=1, batch_size=32, verbose=0)
mu, _, _ = vae.encoder.predict(x_train, verbose=0)
samples = np.random.normal(size=(10, LATENT))
generated = vae.decoder.predict(samples, verbose=0)
error = np.mean((x_train - vae.decoder.predict(mu, verbose=0)) ** 2, axis=(1, 2))
flagged = np.where(error > np.quantile(error, 0.95))[0]
