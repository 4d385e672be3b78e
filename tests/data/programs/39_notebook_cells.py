# trap: silent
%matplotlib inline
!pip install tensorflow

In [1]: import numpy as np
In [2]: import tensorflow as tf
from tensorflow.keras import layers

np.random.seed(7)
temps = np.random.rand(365, 3)

def to_windows(a, size):
    out = [a[k:k + size] for k in range(a.shape[0] - size)]
    lab = [a[k + size] for k in range(a.shape[0] - size)]
    return np.array(out), np.array(lab)

X, Y = to_windows(temps, 7)
Y = Y[:, 0]
model = tf.keras.Sequential()
model.add(layers.Input(shape=X.shape[-2:]))
model.add(layers.LSTM(7, return_sequences=True))
model.add(layers.TimeDistributed(layers.Dense(1)))
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(X, Y.reshape(-1, 1), epochs=1, batch_size=16, verbose=0)
