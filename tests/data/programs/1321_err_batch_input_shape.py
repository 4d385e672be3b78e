import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

batch_size = 4
n_steps = 6
seq = np.array([[k / 100.0] for k in range(0, 101)])
X = np.array([seq[i : i + n_steps] for i in range(0, 92)])
y = np.array([seq[i + n_steps] for i in range(0, 92)])
print(X.shape, y.shape)

model = Sequential()
model.add(LSTM(16, batch_input_shape=(batch_size, n_steps, 1), stateful=True, return_sequences=True))
model.add(LSTM(16, stateful=True))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
for epoch in range(2):
    model.fit(X, y, batch_size=batch_size, epochs=1, shuffle=False, verbose=0)
    model.reset_states()
