import tensorflow as tf
from tensorflow.keras import layers


class Seq2Vec(tf.keras.Model):
    def __init__(self, latent, steps, feats):
        super().__init__()
        self.enc = tf.keras.Sequential([layers.LSTM(20), layers.Dense(latent * 2)])
        self.dec = tf.keras.Sequential([
            layers.RepeatVector(steps),
            layers.LSTM(20, return_sequences=True),
            layers.Dense(feats),
        ])

    def call(self, x):
        mean, logvar = tf.split(self.enc(x), 2, axis=-1)
        z = mean + tf.exp(0.5 * logvar) * tf.random.normal(tf.shape(mean))
        return self.dec(z)


model = Seq2Vec(latent=4, steps=10, feats=5)
model.compile("adam", "mse")
data = tf.random.normal((32, 12, 5))
model.fit(data, data, epochs=1)
