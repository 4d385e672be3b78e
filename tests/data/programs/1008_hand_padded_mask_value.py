import numpy as np
from keras import Sequential
from keras.layers import Masking, LSTM, Dense, TimeDistributed

visits = [np.random.rand(n, 3) + 0.1 for n in (2, 5, 4, 6, 3, 6, 5, 2) for _ in range(8)]
T = 6
data = np.zeros((len(visits), T, 3))
target = np.zeros((len(visits), T, 1))
for i, v in enumerate(visits):
    data[i, :len(v)] = v
    target[i, :len(v), 0] = v.sum(axis=1)

model = Sequential()
# trap: silent
model.add(Masking(mask_value=-1.0, input_shape=(T, 3)))
model.add(LSTM(12, return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(loss="mse", optimizer="adam")
model.fit(data, target, epochs=1, verbose=0)
