# given: prices = np.cumsum(np.random.randn(600, 4), axis=0)
import math
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import Sequence
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout


class WindowSequence(Sequence):
    """Hands out (window, next close) batches without holding all windows."""

    def __init__(self, array, lookback, batch_size, target=3, shuffle=False, **kw):
        super().__init__(**kw)
        self.array = array
        self.lookback = lookback
        self.batch_size = batch_size
        self.target = target
        self.shuffle = shuffle
        self.starts = np.arange(len(array) - lookback)

    def __len__(self):
        return math.ceil(len(self.starts) / self.batch_size)

    def __getitem__(self, idx):
        chosen = self.starts[idx * self.batch_size:(idx + 1) * self.batch_size]
        x = np.array([self.array[s:s + self.lookback] for s in chosen])
        y = np.array([self.array[s + self.lookback, self.target] for s in chosen])
        return x, y.reshape(-1, 1)

    def on_epoch_end(self):
        if self.shuffle:
            np.random.shuffle(self.starts)


prices = np.genfromtxt('ohlc.csv', delimiter=',', skip_header=1)
returns = np.diff(np.log(np.abs(prices) + 10), axis=0)
n = len(returns)
train, valid = returns[:int(n * 0.8)], returns[int(n * 0.8):]

lookback = 30
train_seq = WindowSequence(train, lookback, 32, shuffle=True)
valid_seq = WindowSequence(valid, lookback, 32)
bx, by = train_seq[0]
print(len(train_seq), bx.shape, by.shape)

regressor = Sequential()
regressor.add(LSTM(units=24, return_sequences=True, input_shape=(lookback, returns.shape[1])))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=24))
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(train_seq, validation_data=valid_seq, epochs=1, verbose=0)

guess = regressor.predict(valid_seq, verbose=0)
truth = np.concatenate([valid_seq[i][1] for i in range(len(valid_seq))])
print('hit rate', np.mean(np.sign(guess) == np.sign(truth)), guess.shape, truth.shape)
