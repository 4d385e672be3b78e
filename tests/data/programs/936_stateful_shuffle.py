import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, InputLayer

series = np.sin(np.linspace(0, 80, 2000))
b, steps = 20, 25
usable = (len(series) - 1) // (b * steps) * b * steps
inputs = series[:usable].reshape(b, -1)
targets = series[1:usable + 1].reshape(b, -1)
n_chunks = inputs.shape[1] // steps

X = np.concatenate([inputs[:, i * steps:(i + 1) * steps] for i in range(n_chunks)])[..., None]
y = np.concatenate([targets[:, i * steps:(i + 1) * steps] for i in range(n_chunks)])[..., None]

net = Sequential()
net.add(InputLayer(batch_shape=(b, steps, 1)))
net.add(LSTM(16, stateful=True, return_sequences=True))
net.add(Dense(1))
net.compile(optimizer="adam", loss="mse")

for ep in range(3):
# trap: traps/stateful-shuffled
    h = net.fit(X, y, batch_size=b, epochs=1, verbose=0)
    for layer in net.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()
    print(ep, h.history["loss"][-1])
