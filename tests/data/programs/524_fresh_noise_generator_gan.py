import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L

STEPS, LATENT = 24, 5


def generator():
    return tf.keras.Sequential([
        L.Input((STEPS, LATENT)),
        L.LSTM(16, return_sequences=True),
        L.TimeDistributed(L.Dense(1, activation="tanh")),
    ], name="g")


def critic():
    return tf.keras.Sequential([L.Input((STEPS, 1)), L.Bidirectional(L.LSTM(8)), L.Dropout(.3), L.Dense(1)], name="d")


real = np.sin(np.linspace(0, 20, 200)[:, None] + np.linspace(0, 3, STEPS))[..., None].astype("float32")
g, d = generator(), critic()
d.compile("adam", tf.keras.losses.BinaryCrossentropy(from_logits=True))
for it in range(2):
    z = np.random.normal(size=(16, STEPS, LATENT))
    fake = g.predict(z, verbose=0)
    batch = real[np.random.randint(0, len(real), 16)]
    x = np.concatenate([batch, fake])
    y = np.concatenate([np.ones((16, 1)), np.zeros((16, 1))])
    d.trainable = True
    dl = d.train_on_batch(x, y)
sample = g(tf.random.normal((3, STEPS, LATENT)))
print(sample.shape, x.shape)
