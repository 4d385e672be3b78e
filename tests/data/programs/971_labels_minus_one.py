import pandas as pd
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, BatchNormalization

prices = pd.DataFrame({"open": np.random.rand(700), "close": np.random.rand(700), "volume": np.random.rand(700)})
prices["ret"] = prices["close"].pct_change()
prices = prices.dropna().reset_index(drop=True)

signal = np.where(prices["close"].shift(-1) > prices["close"], 1, -1)
cols = prices[["open", "close", "volume", "ret"]].to_numpy()

LOOK = 15
rows = np.array([cols[i - LOOK : i] for i in range(LOOK, len(cols))])
sig = signal[LOOK - 1 : -1]
print(rows.shape, sig.shape)

n = int(len(rows) * 0.8)
model = Sequential([
    LSTM(32, return_sequences=True, input_shape=(LOOK, 4)),
    BatchNormalization(),
    LSTM(16),
    Dropout(0.2),
    Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
# trap: silent
model.fit(rows[:n], sig[:n], epochs=1, batch_size=64, validation_data=(rows[n:], sig[n:]), verbose=0)
