import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

# one long record of a pump, read in order, several pumps side by side
pumps, length, chunk = 4, 120, 10
signal = np.cumsum(np.random.randn(pumps, length + 1, 1), axis=1)
x = signal[:, :-1]
y = signal[:, 1:]

model = Sequential([
    Input(batch_shape=(pumps, chunk, 1)),
    LSTM(10, stateful=True, return_sequences=True),
    Dense(1),
])
model.compile(loss='mse', optimizer='sgd')

for epoch in range(2):
    losses = []
    for start in range(0, length, chunk):
        part = model.train_on_batch(x[:, start:start + chunk], y[:, start:start + chunk])
        losses.append(float(part))
    model.layers[0].reset_states()
    print('epoch', epoch, len(losses))

nxt = model.predict(x[:, :chunk], batch_size=pumps, verbose=0)
print(nxt.shape, nxt[:, -1].shape)
