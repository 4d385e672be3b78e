import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Flatten, TimeDistributed, RepeatVector

# encode 48 readings, decode 24
data = np.random.rand(240, 48, 3)
target = np.random.rand(240, 24, 1)

model = Sequential()
model.add(LSTM(64, activation="tanh", return_sequences=True, input_shape=(48, 3)))
model.add(LSTM(32, activation="tanh", return_sequences=True))
model.add(RepeatVector(24))
model.add(LSTM(32, return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(optimizer="adam", loss="mse")
model.fit(data, target, epochs=1, batch_size=40, verbose=0)
