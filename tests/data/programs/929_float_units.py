import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

def autoencoder(timesteps, n_features, compression=4):
    latent = n_features * 16 / compression
    inp = keras.Input(shape=(timesteps, n_features))
    enc = layers.LSTM(n_features * 16, activation="tanh", return_sequences=True)(inp)
    enc = layers.LSTM(latent)(enc)
    dec = layers.RepeatVector(timesteps)(enc)
    dec = layers.LSTM(latent, return_sequences=True)(dec)
    dec = layers.LSTM(n_features * 16, return_sequences=True)(dec)
    out = layers.TimeDistributed(layers.Dense(n_features))(dec)
    return keras.Model(inp, out)

normal = np.random.normal(size=(100, 24, 2))
ae = autoencoder(normal.shape[1], normal.shape[2])
ae.compile(optimizer="adam", loss="mae")
ae.fit(normal, normal, epochs=1, batch_size=20)
errors = np.mean(np.abs(ae.predict(normal) - normal), axis=(1, 2))
threshold = np.quantile(errors, 0.99)
print("anomalies", np.sum(errors > threshold))
