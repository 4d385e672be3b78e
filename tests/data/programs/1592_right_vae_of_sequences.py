import numpy as np
import keras
from keras import layers, ops

# Variational autoencoder for short gait cycles
T, F, LATENT = 30, 6, 4


class Sampling(layers.Layer):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.seed_generator = keras.random.SeedGenerator(7)

    def call(self, inputs):
        mean, log_var = inputs
        eps = keras.random.normal(ops.shape(mean), seed=self.seed_generator)
        return mean + ops.exp(0.5 * log_var) * eps


class KL(layers.Layer):
    def call(self, mean, log_var):
        kl = -0.5 * ops.sum(1 + log_var - ops.square(mean) - ops.exp(log_var), axis=-1)
        self.add_loss(ops.mean(kl))
        return mean


enc_in = keras.Input((T, F))
h = layers.LSTM(16)(enc_in)
z_mean = layers.Dense(LATENT)(h)
z_log_var = layers.Dense(LATENT)(h)
z_mean = KL()(z_mean, z_log_var)
z = Sampling()([z_mean, z_log_var])
encoder = keras.Model(enc_in, [z_mean, z_log_var, z])

dec_in = keras.Input((LATENT,))
d = layers.RepeatVector(T)(dec_in)
d = layers.LSTM(16, return_sequences=True)(d)
decoder = keras.Model(dec_in, layers.Dense(F)(d))

vae = keras.Model(enc_in, decoder(encoder(enc_in)[2]))
vae.compile("adam", loss="mse")

cycles = np.random.randn(50, T, F).astype("float32")
vae.fit(cycles, cycles, batch_size=10, epochs=1, verbose=0)

mean, log_var, code = encoder.predict(cycles[:5], verbose=0)
print(mean.shape, code.shape)
fresh = decoder.predict(np.random.randn(3, LATENT), verbose=0)
print(fresh.shape)
score = np.mean((vae.predict(cycles, verbose=0) - cycles) ** 2, axis=(1, 2))
limit = np.percentile(score, 95)
odd = np.flatnonzero(score > limit)
print(len(odd), "odd cycles")
