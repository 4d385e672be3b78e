# trap: silent
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

steps = np.random.rand(300, 14, 2)
score = np.random.rand(300, 3)
scaled = (score - score.min(0)) / (score.max(0) - score.min(0))
order = np.arange(300)
np.random.shuffle(order)
cut = 240
train_ids, test_ids = order[:cut], order[cut:]
model = Sequential()
model.add(LSTM(30, activation="relu", return_sequences=True, input_shape=(14, 2)))
model.add(LSTM(15, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(steps[train_ids], scaled[train_ids], epochs=1, verbose=0)
print(model.predict(steps[test_ids], verbose=0).shape)
