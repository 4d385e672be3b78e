import numpy as np
import keras
from keras import layers, ops

T, P, LATENT = 32, 20, 6


class Sampling(layers.Layer):
    def call(self, inputs):
        z_mean, z_log_var = inputs
        epsilon = keras.random.normal(shape=ops.shape(z_mean))
        return z_mean + ops.exp(0.5 * z_log_var) * epsilon


rolls = (np.random.rand(90, T, P) > 0.9).astype("float32")
enc_in = layers.Input((T, P))
h = layers.Bidirectional(layers.LSTM(24))(enc_in)
mu = layers.Dense(LATENT, name="mu")(h)
logvar = layers.Dense(LATENT, name="logvar")(h)
z = Sampling()([mu, logvar])
encoder = keras.Model(enc_in, [mu, logvar, z])
dec_in = layers.Input((LATENT,))
d = layers.RepeatVector(T)(dec_in)
d = layers.LSTM(24, return_sequences=True)(d)
dec_out = layers.TimeDistributed(layers.Dense(P, activation="sigmoid"))(d)
decoder = keras.Model(dec_in, dec_out)
outputs = decoder(encoder(enc_in)[2])
vae = keras.Model(enc_in, outputs)
vae.compile(optimizer="adam", loss="binary_crossentropy")
vae.fit(rolls, rolls, batch_size=30, epochs=1, verbose=0)
m, lv, zz = encoder.predict(rolls[:12], verbose=0)
new = decoder.predict(np.random.normal(size=(3, LATENT)), verbose=0)
binary = (new > 0.5).astype(int)
