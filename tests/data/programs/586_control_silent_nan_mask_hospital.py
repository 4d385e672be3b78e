# trap: traps/masking-nan/
import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input, Masking

n, T, F = 150, 48, 6
stay = np.random.randint(10, T, n)
vitals = np.full((n, T, F), np.nan)
for i, k in enumerate(stay):
    vitals[i, :k] = np.random.rand(k, F)
died = np.random.randint(0, 2, n)
model = Sequential([
    Input((T, F)),
    Masking(mask_value=np.nan),
    LSTM(16),
    Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["AUC"])
model.fit(vitals, died, epochs=1, batch_size=30, verbose=0)
