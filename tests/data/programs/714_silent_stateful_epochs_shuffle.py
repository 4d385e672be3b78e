# trap: traps/stateful-shuffled/
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, InputLayer

batch, steps = 10, 7
wave = np.sin(np.arange(0, 200, 0.1))
chunks = wave[: (len(wave) // steps) * steps].reshape(-1, steps, 1)
X, y = chunks[:-1], chunks[1:, 0, :]
keep = (len(X) // batch) * batch
X, y = X[:keep], y[:keep]
model = Sequential([
    InputLayer(batch_shape=(batch, steps, 1)),
    LSTM(12, stateful=True, return_sequences=True),
    LSTM(12, stateful=True),
    Dense(1),
])
model.compile(loss="mse", optimizer="rmsprop")
for epoch in range(3):
    model.fit(X, y, epochs=1, batch_size=batch, verbose=0)
    for layer in model.layers:
        if hasattr(layer, "reset_state"):
            layer.reset_state()
