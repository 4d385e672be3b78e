import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

batch_size, timesteps, dim = 8, 12, 3
model = Sequential()
model.add(LSTM(16, return_sequences=True, stateful=True, batch_input_shape=(batch_size, timesteps, dim)))
model.add(LSTM(16, stateful=True))
model.add(Dense(2, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='rmsprop')
x = np.random.random((80, timesteps, dim))
y = np.random.random((80, 2))
model.fit(x, y, batch_size=batch_size, epochs=1, shuffle=False)
