#!/usr/bin/env python
# Tide table with a stateful LSTM, fed piece by piece
import numpy as np
from tensorflow.keras.layers import Dense, Input, LSTM
from tensorflow.keras.models import Sequential

batch_size = 1
tsteps = 12
epochs = 2

t = np.arange(0, 601)
tide = np.sin(t / 12.4) + 0.3 * np.sin(t / 24.8)
inp = tide[:-1]
outp = tide[1:]

x = inp.reshape(-1, tsteps, 1)
y = outp.reshape(-1, tsteps, 1)
print("Input shape:", x.shape)
print("Output shape:", y.shape)

model = Sequential([
    Input(batch_shape=(batch_size, tsteps, 1)),
    LSTM(16, return_sequences=True, stateful=True),
    LSTM(16, return_sequences=True, stateful=True),
    Dense(1),
])
model.compile(loss="mse", optimizer="rmsprop")

for i in range(epochs):
    print("Epoch", i, "/", epochs)
    model.fit(x, y, batch_size=batch_size, epochs=1, verbose=0, shuffle=False)
    for layer in model.layers:
        if getattr(layer, "stateful", False):
            layer.reset_states()

predicted_output = model.predict(x, batch_size=batch_size, verbose=0)
flat = predicted_output.reshape(-1)
residual = outp - flat
print("residual", residual.shape, float(np.sqrt(np.mean(residual ** 2))))
