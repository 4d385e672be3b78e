import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, TimeDistributed, Dense

samples, timesteps, n_features = 120, 10, 5
X = np.random.random((samples, timesteps, n_features))


class Autoencoder:
    def __init__(self, timesteps, n_features, latent=3):
        self.timesteps = timesteps
        self.n_features = n_features
        self.latent = latent

    def build(self):
        inp = Input(shape=(self.timesteps, self.n_features))
        encoded = LSTM(16, return_sequences=True)(inp)
        encoded = LSTM(self.latent)(encoded)
        decoded = LSTM(16, return_sequences=True)(encoded)
        decoded = TimeDistributed(Dense(self.n_features))(decoded)
        return Model(inp, decoded)


ae = Autoencoder(timesteps, n_features)
model = ae.build()
model.compile(optimizer="adam", loss="mse")
model.fit(X, X, epochs=1, verbose=0)
