# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

# position of a vehicle, 4 steps ahead (x and y): loss stops at the variance of the data
track = np.cumsum(np.random.randn(1200, 2), axis=0)
track = (track - track.mean(0)) / track.std(0)
obs_len, pred_len = 8, 4
obs, fut = [], []
for s in range(len(track) - obs_len - pred_len):
    obs.append(track[s:s + obs_len])
    fut.append(track[s + obs_len + pred_len - 1])
obs = np.asarray(obs)
fut = np.asarray(fut)
n_val = 100

i = Input(shape=(obs_len, 2))
h = Conv1D(16, 2, activation="relu")(i)
h = LSTM(32, return_sequences=True)(h)
h = LSTM(32)(h)
h = Dense(16, activation="relu")(h)
o = Dense(1)(h)
m = Model(i, o)
m.compile(loss="mean_absolute_error", optimizer=tf.keras.optimizers.RMSprop())
m.fit(obs[:-n_val], fut[:-n_val], validation_data=(obs[-n_val:], fut[-n_val:]), epochs=1, batch_size=64, verbose=0)
