# trap: silent
import numpy as np
import keras
from keras.layers import GRU, Dense, Input, BatchNormalization

# humidity of the next hour from temperature, pressure, humidity: my loss does not go down
n = 800
weather = np.stack([np.random.normal(15, 5, n), np.random.normal(1010, 8, n), np.random.uniform(20, 90, n)], axis=-1)
weather = (weather - weather.mean(0)) / weather.std(0)


def sequences(data, length):
    X = np.empty((len(data) - length, length, data.shape[1]))
    y = np.empty((len(data) - length, 1))
    for k in range(len(X)):
        X[k] = data[k:k + length]
        y[k, 0] = data[k + length, 2]
    return X, y


X, y = sequences(weather, 24)
cut = round(0.7 * len(X))
model = keras.models.Sequential()
model.add(Input(X.shape[1:]))
model.add(GRU(16, return_sequences=True))
model.add(BatchNormalization())
model.add(GRU(16))
model.add(Dense(X.shape[2]))
model.compile(keras.optimizers.RMSprop(learning_rate=1e-3), loss=keras.losses.MeanAbsoluteError())
model.fit(X[:cut], y[:cut], batch_size=64, epochs=1, validation_data=(X[cut:], y[cut:]), verbose=0)
