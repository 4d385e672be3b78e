# trap: traps/pad-sequences-truncates-floats
import numpy as np
from keras.models import Sequential
from keras.layers import Input, Masking, LSTM, Dense
from keras.utils import pad_sequences

rng = np.random.default_rng(11)
batches = []
yield_ = []
for run in range(50):
    minutes = rng.integers(15, 40)
    curve = rng.random((minutes, 2))          # relative temperature and pressure of a reactor
    batches.append(curve)
    yield_.append(curve[:, 0].mean())
yield_ = np.array(yield_).reshape(-1, 1)

MAXLEN = 40
X = pad_sequences(batches, maxlen=MAXLEN, padding='post', value=-1)
print(X.shape)

model = Sequential()
model.add(Input((MAXLEN, 2)))
model.add(Masking(mask_value=-1))
model.add(LSTM(16))
model.add(Dense(1, activation='sigmoid'))
model.compile(loss='mse', optimizer='adam')
model.fit(X, yield_, epochs=1, batch_size=10, verbose=0)
