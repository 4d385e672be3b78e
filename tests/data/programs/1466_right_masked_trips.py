import numpy as np
from keras.models import Sequential
from keras.layers import Masking, LSTM, Dense, TimeDistributed, Input
from keras.utils import pad_sequences

rng = np.random.default_rng(5)
lengths = rng.integers(4, 13, size=70)
trips = [rng.normal(size=(n, 2)) for n in lengths]
speeds = [np.abs(t[:, :1]) for t in trips]

special_value = -10.0
max_seq_len = max(lengths)
Xpad = np.full((len(trips), max_seq_len, 2), fill_value=special_value)
Ypad = np.full((len(trips), max_seq_len, 1), fill_value=special_value)
for s, (x, y) in enumerate(zip(trips, speeds)):
    seq_len = x.shape[0]
    Xpad[s, 0:seq_len, :] = x
    Ypad[s, 0:seq_len, :] = y

model = Sequential()
model.add(Input(shape=(12, 2)))
model.add(Masking(mask_value=special_value))
model.add(LSTM(10, return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(optimizer='adam', loss='mean_squared_error')
model.fit(Xpad, Ypad, epochs=1, batch_size=10, verbose=0)

# the same padding with the library
again = pad_sequences(trips, padding='post', value=special_value, dtype='float64')
print(again.shape, np.allclose(again, Xpad))

# total distance, one number per trip
total = np.array([np.linalg.norm(np.diff(t, axis=0), axis=1).sum() for t in trips])
single = Sequential([Input(shape=(None, 2)), Masking(mask_value=special_value), LSTM(10), Dense(1)])
single.compile(optimizer='adam', loss='mae')
single.fit(again, total, epochs=1, batch_size=10, verbose=0)
mask = np.any(Xpad != special_value, axis=-1)
pred = model.predict(Xpad, verbose=0)
print(np.mean((pred[mask] - Ypad[mask]) ** 2))
