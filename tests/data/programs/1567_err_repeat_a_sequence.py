"""LSTM autoencoder on vibration of a gearbox; the error of reconstruction is the alarm."""
import numpy as np
from tensorflow import keras
from tensorflow.keras import regularizers

TIMESTEPS = 32
N_AXES = 3


def windows(signal, size, hop):
    count = (len(signal) - size) // hop + 1
    return np.stack([signal[k * hop:k * hop + size] for k in range(count)])


healthy = windows(np.random.randn(2000, N_AXES).astype(np.float32), TIMESTEPS, 16)


def autoencoder(X):
    inputs = keras.layers.Input(shape=(X.shape[1], X.shape[2]))
    L1 = keras.layers.LSTM(16, activation='relu', return_sequences=True,
                           kernel_regularizer=regularizers.L2(0.00))(inputs)
    L2 = keras.layers.LSTM(4, activation='relu', return_sequences=True)(L1)
    L3 = keras.layers.RepeatVector(X.shape[1])(L2)
    L4 = keras.layers.LSTM(4, activation='relu', return_sequences=True)(L3)
    L5 = keras.layers.LSTM(16, activation='relu', return_sequences=True)(L4)
    output = keras.layers.TimeDistributed(keras.layers.Dense(X.shape[2]))(L5)
    return keras.models.Model(inputs=inputs, outputs=output)


model = autoencoder(healthy)
model.compile(optimizer='adam', loss='mae')
model.fit(healthy, healthy, epochs=1, batch_size=10, validation_split=0.05)
