# trap: silent
# the mask ends at the encoder, so the loss counts the padded steps
import numpy as np
import keras
from keras import layers

MAX = 50
rng = np.random.default_rng(0)
curves = [np.sin(np.arange(n) / 4 + rng.random()) + 2 for n in rng.integers(15, 50, size=80)]
X = np.zeros((len(curves), MAX, 1), dtype='float32')
for k, curve in enumerate(curves):
    X[k, :len(curve), 0] = curve

inputs = keras.Input(shape=(MAX, 1))
masked = layers.Masking(mask_value=0.0)(inputs)
code = layers.LSTM(16, name='encoder')(masked)
repeated = layers.RepeatVector(MAX)(code)
decoded = layers.LSTM(16, return_sequences=True)(repeated)
outputs = layers.TimeDistributed(layers.Dense(1))(decoded)
autoencoder = keras.Model(inputs, outputs)
autoencoder.compile(optimizer='adam', loss='mse')
autoencoder.fit(X, X, epochs=1, batch_size=20, validation_split=0.1, verbose=0)
encoder = keras.Model(inputs, code)
codes = encoder.predict(X, verbose=0)
rebuilt = autoencoder.predict(X, verbose=0)
errors = ((rebuilt - X) ** 2).mean(axis=(1, 2))
