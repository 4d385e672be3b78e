import numpy as np
import math
from keras.models import Sequential
from keras.layers import Dense, LSTM

batch_size = 10
tsteps = 5
x = [math.sin(i * 0.05) for i in range(1005)]
pairs = [(x[i:i + tsteps], x[i + tsteps]) for i in range(0, 1000)]
X = np.array([p[0] for p in pairs]).reshape((-1, tsteps, 1))
Y = np.array([p[1] for p in pairs]).reshape((-1, 1))
print('Input shape:', X.shape)
print('Output shape:', Y.shape)

model = Sequential()
model.add(LSTM(20, batch_input_shape=(batch_size, tsteps, 1), return_sequences=True, stateful=True))
model.add(LSTM(20, return_sequences=False, stateful=True))
model.add(Dense(1))
model.compile(loss='mse', optimizer='rmsprop')
for i in range(2):
    model.fit(X, Y, batch_size=batch_size, epochs=1, verbose=0, shuffle=False)
    model.reset_states()
predicted = model.predict(X, batch_size=batch_size)
rolling = (predicted[1:] + predicted[:-1]) / 2
