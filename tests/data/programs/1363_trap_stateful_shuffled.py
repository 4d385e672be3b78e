# trap: traps/stateful-shuffled
# stateful, and fit shuffles the batches (shuffle=False is missing)
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, Input
from tensorflow.keras.models import Sequential

batch_size = 20
tsteps = 5
epochs = 2

# 20 machines, each with one long record cut into pieces of 5 steps
records = np.random.rand(20, 100, 2).astype("float32")
wear = records.mean(axis=2).cumsum(axis=1)

pieces_x, pieces_y = [], []
for start in range(0, 100, tsteps):
    pieces_x.append(records[:, start:start + tsteps])
    pieces_y.append(wear[:, start + tsteps - 1])
x = np.concatenate(pieces_x, axis=0)
y = np.concatenate(pieces_y, axis=0)
print(x.shape, y.shape)

model = Sequential()
model.add(Input(batch_shape=(batch_size, tsteps, 2)))
model.add(LSTM(10, stateful=True, return_sequences=True))
model.add(LSTM(10, stateful=True))
model.add(Dense(1))
model.compile(loss="mse", optimizer="rmsprop")

for epoch in range(epochs):
    model.fit(x, y, batch_size=batch_size, epochs=1, verbose=0)
    for layer in model.layers:
        if hasattr(layer, "reset_state"):
            layer.reset_state()

predicted = model.predict(x, batch_size=batch_size, verbose=0)
print(predicted.shape)
