# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

# predicting the next 24 hours of load
load = np.random.rand(24 * 60).astype("float32")
N_PAST, N_FUTURE = 72, 24
X, Y = [], []
for k in range(N_PAST, len(load) - N_FUTURE + 1):
    X.append(load[k - N_PAST:k])
    Y.append(load[k:k + N_FUTURE])
X, Y = np.array(X)[..., None], np.array(Y)
print(X.shape, Y.shape)
n = int(len(X) * .9)
model = tf.keras.Sequential()
model.add(layers.Input(X.shape[1:]))
model.add(layers.LSTM(64, return_sequences=True))
model.add(layers.LSTM(32))
model.add(layers.Dense(16, activation="relu"))
model.add(layers.Dense(1))
model.compile("adam", "mse", metrics=["mae"])
model.fit(X[:n], Y[:n], validation_data=(X[n:], Y[n:]), epochs=1, batch_size=128, verbose=0)
