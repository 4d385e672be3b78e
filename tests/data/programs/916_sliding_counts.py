import numpy as np
import keras
from keras.layers import LSTM, Dense, Input
from numpy.lib.stride_tricks import sliding_window_view

prices = np.cumsum(np.random.normal(size=365)) + 100
lookback = 14

returns = np.diff(prices) / prices[:-1]
X = sliding_window_view(returns, lookback)
X = X[..., np.newaxis]
y = returns[lookback:]

n_train = 280
x_train, x_val = X[:n_train], X[n_train:]
y_train, y_val = y[:n_train], y[n_train:]

inputs = Input(shape=(lookback, 1))
h = LSTM(20, return_sequences=True)(inputs)
h = LSTM(10)(h)
outputs = Dense(1)(h)
model = keras.Model(inputs, outputs)
model.compile("adam", "mae")

stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=2, callbacks=[stop], verbose=2)
