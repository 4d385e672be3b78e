from collections import deque

import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Input, LSTM

STEPS, FEATS = 8, 3
buffer = deque(maxlen=STEPS)
model = Sequential([Input((STEPS, FEATS)), LSTM(6), Dense(FEATS)])
model.compile(optimizer="adam", loss="mse")
alerts = 0
for t in range(20):
    reading = np.random.rand(FEATS)
    if len(buffer) == STEPS:
        window = np.array(buffer)[np.newaxis]
        guess = model.predict(window, verbose=0)
        error = np.linalg.norm(guess[0] - reading)
        alerts += int(error > 1.0)
        model.train_on_batch(window, reading.reshape(1, -1))
    buffer.append(reading)
print(alerts)
