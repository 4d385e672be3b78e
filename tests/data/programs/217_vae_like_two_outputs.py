import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


def sampling(args):
    z_mean, z_log_var = args
    batch = tf.shape(z_mean)[0]
    dim = tf.shape(z_mean)[1]
    epsilon = tf.random.normal(shape=(batch, dim))
    return z_mean + tf.exp(0.5 * z_log_var) * epsilon


T, F, Z = 20, 4, 3
inputs = layers.Input((T, F))
h = layers.LSTM(16)(inputs)
z_mean = layers.Dense(Z, name="mean")(h)
z_log_var = layers.Dense(Z, name="log_var")(h)
z = layers.Lambda(sampling, output_shape=(Z,))([z_mean, z_log_var])
encoder = tf.keras.Model(inputs, [z_mean, z_log_var, z], name="encoder")
latent = layers.Input((Z,))
d = layers.RepeatVector(T)(latent)
d = layers.LSTM(16, return_sequences=True)(d)
out = layers.TimeDistributed(layers.Dense(F))(d)
decoder = tf.keras.Model(latent, out, name="decoder")
vae = tf.keras.Model(inputs, decoder(encoder(inputs)[2]), name="vae")
vae.compile("adam", "mse")
x = np.random.rand(48, T, F).astype("float32")
vae.fit(x, x, epochs=1, batch_size=16, verbose=0)
mean, log_var, sample = encoder.predict(x[:6], verbose=0)
made = decoder.predict(np.random.normal(size=(5, Z)), verbose=0)
error = np.mean(np.square(x - vae.predict(x, verbose=0)), axis=(1, 2))
threshold = np.percentile(error, 95)
outliers = np.where(error > threshold)[0]
print(mean.shape, made.shape, error.shape)
