# trap: traps/reshape-for-transpose
# lookback and series change places with reshape
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.callbacks import EarlyStopping

n_series = 6
lookback = 30
k = 5

days = 420
stations = np.array([np.sin(np.arange(days) / (5 + s)) + 0.1 * np.random.randn(days) for s in range(n_series)])
print("stations", stations.shape)

samples, targets = [], []
for d in range(days - lookback - k + 1):
    samples.append(stations[:, d:d + lookback])
    targets.append(stations[0, d + lookback:d + lookback + k])
samples = np.array(samples)
targets = np.array(targets)

# LSTM wants (samples, timesteps, features)
samples = samples.reshape(samples.shape[0], samples.shape[2], samples.shape[1])
n = int(0.8 * len(samples))
x_train, x_valid = samples[:n], samples[n:]
y_train, y_valid = targets[:n], targets[n:]

model = Sequential()
model.add(LSTM(25, activation="tanh", return_sequences=True, input_shape=(lookback, n_series)))
model.add(LSTM(25))
model.add(Dense(k))
model.compile(loss="mse", optimizer="adam")
stop = EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)
model.fit(x_train, y_train, epochs=1, batch_size=32, validation_data=(x_valid, y_valid), callbacks=[stop], verbose=0)
print(model.predict(x_valid, verbose=0).shape)
