import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# sunspots, stateful, as in the old tutorials
series = np.sin(np.linspace(0, 60, 481))
n_steps = 12
X, y = [], []
for start in range(0, len(series) - n_steps, n_steps):
    X.append(series[start:start + n_steps])
    y.append(series[start + n_steps])
X = np.array(X).reshape(-1, n_steps, 1)
y = np.array(y)
batch_size = 4
usable = len(X) // batch_size * batch_size
X, y = X[:usable], y[:usable]
print(X.shape, y.shape)

model = Sequential()
model.add(LSTM(20, batch_input_shape=(batch_size, n_steps, 1), stateful=True))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for epoch in range(3):
    model.fit(X, y, epochs=1, batch_size=batch_size, verbose=0, shuffle=False)
    model.reset_states()
