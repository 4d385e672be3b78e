# trap: traps/flat-target-against-a-time-axis
# 100 samples of 100 steps, one target per sample, an output per step
import numpy as np
from keras.models import Sequential
from keras.layers import GRU, Dense, Input, Dropout

n_samples = 100
length = 100
dim = 2
X = np.zeros((n_samples, length, dim))
y = np.zeros(n_samples)
for i in range(n_samples):
    values = np.random.rand(length)
    marks = np.zeros(length)
    a, b = np.random.choice(length, 2, replace=False)
    marks[a] = marks[b] = 1
    X[i, :, 0] = values
    X[i, :, 1] = marks
    y[i] = values[a] + values[b]
print('adding problem', X.shape, y.shape)

model = Sequential()
model.add(Input(shape=(length, dim)))
model.add(GRU(20, return_sequences=True))
model.add(Dropout(0.1))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='rmsprop')
model.fit(X, y, batch_size=100, epochs=1, verbose=0)
print('loss', model.evaluate(X, y, batch_size=100, verbose=0))
