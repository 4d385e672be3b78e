import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

x = np.random.rand(40, 6, 2)
y = np.random.rand(40, 1)
model = Sequential()
model.add(LSTM(8, stateful=True, batch_input_shape=(8, 6, 2)))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
for epoch in range(2):
    model.fit(x, y, batch_size=8, epochs=1, shuffle=False, verbose=0)
    model.reset_states()
