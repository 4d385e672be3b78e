# trap: silent
import numpy as np
import keras
from keras import layers

n_samples, n_steps, n_feat = 64, 24, 6
X = np.random.normal(size=(n_samples, n_steps, n_feat)).astype("float32")
y = X.mean(axis=(1, 2))

inputs = keras.Input(shape=(n_steps, n_feat))
x = layers.LSTM(32, return_sequences=True)(inputs)
x = layers.LSTM(16, return_sequences=True)(x)
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs, name="regressor")
model.compile(optimizer="adam", loss="mse")
model.fit(X, y[:, np.newaxis], epochs=1, batch_size=16, verbose=0)
preds = model.predict(X, verbose=0)
