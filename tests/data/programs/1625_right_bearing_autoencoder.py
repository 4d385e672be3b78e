"""Reconstruction error on vibration windows."""
import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, RepeatVector, TimeDistributed, Dense

rng = np.random.default_rng(3)
healthy = rng.normal(size=(120, 30, 4)).astype('float32')
suspect = rng.normal(loc=0.5, size=(40, 30, 4)).astype('float32')

def build(timesteps, channels, code):
    inp = Input(shape=(timesteps, channels), name='vibration')
    z = LSTM(16, return_sequences=True)(inp)
    z = LSTM(code, return_sequences=False)(z)
    d = RepeatVector(timesteps)(z)
    d = LSTM(code, return_sequences=True)(d)
    d = LSTM(16, return_sequences=True)(d)
    rec = TimeDistributed(Dense(channels))(d)
    return Model(inp, rec), Model(inp, z)

auto, encoder = build(healthy.shape[1], healthy.shape[2], 6)
auto.compile(loss='mse', optimizer='rmsprop')
auto.fit(healthy, healthy, epochs=1, batch_size=20, validation_split=0.1, verbose=0)

def score(windows):
    back = auto.predict(windows, verbose=0)
    return np.mean(np.square(back - windows), axis=(1, 2))

limit = np.quantile(score(healthy), 0.99)
alarms = score(suspect) > limit
codes = encoder.predict(suspect, verbose=0)
print(alarms.sum(), codes.shape)
