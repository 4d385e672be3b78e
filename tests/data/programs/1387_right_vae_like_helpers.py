import numpy as np
from tensorflow import keras
from tensorflow.keras import layers


def encoder_block(x, units, name):
    x = layers.LSTM(units, return_sequences=True, name=f"{name}_lstm")(x)
    return layers.LayerNormalization(name=f"{name}_norm")(x)


def build_autoencoder(timesteps, n_features, widths=(24, 12), latent=6):
    inp = keras.Input(shape=(timesteps, n_features))
    h = inp
    for k, w in enumerate(widths):
        h = encoder_block(h, w, f"enc{k}")
    z = layers.LSTM(latent, name="latent")(h)
    h = layers.RepeatVector(timesteps)(z)
    for k, w in enumerate(reversed(widths)):
        h = encoder_block(h, w, f"dec{k}")
    out = layers.TimeDistributed(layers.Dense(n_features))(h)
    return keras.Model(inp, out), keras.Model(inp, z)


X = np.random.rand(90, 15, 4)
autoencoder, encoder = build_autoencoder(X.shape[1], X.shape[2])
autoencoder.compile("adam", "mse")
autoencoder.fit(X, X[:, ::-1, :], epochs=1, batch_size=30, verbose=0)

codes = encoder.predict(X, verbose=0)
rebuilt = autoencoder.predict(X, verbose=0)[:, ::-1, :]
error = np.square(rebuilt - X).mean(axis=(1, 2))
limit = np.quantile(error, 0.95)
outliers = np.flatnonzero(error > limit)
print(codes.shape, rebuilt.shape, len(outliers))
