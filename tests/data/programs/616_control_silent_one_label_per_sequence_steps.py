# trap: traps/target-broadcast-over-time/
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, TimeDistributed, InputLayer

n_samples, n_steps, n_feat = 320, 50, 12
rul_windows = np.random.rand(n_samples, n_steps, n_feat)
rul = np.random.randint(0, 125, size=(n_samples, 1)) / 125.0
order = np.arange(n_samples)
np.random.shuffle(order)
rul_windows, rul = rul_windows[order], rul[order]
model = Sequential()
model.add(InputLayer(shape=(n_steps, n_feat)))
for width in [32, 16]:
    model.add(LSTM(width, return_sequences=True))
    model.add(Dropout(0.2))
model.add(TimeDistributed(Dense(1, activation="relu")))
model.compile(loss="mse", optimizer="rmsprop", metrics=["mae"])
model.fit(rul_windows, rul, epochs=1, batch_size=64, validation_split=0.1, verbose=0)
