import numpy as np
import tensorflow as tf

load = np.random.rand(24 * 60)
days = load.reshape(-1, 24)
history = 7
X, Y = [], []
for d in range(history, len(days)):
    X.append(days[d - history:d])
    Y.append(days[d])
X = np.array(X)
Y = np.array(Y)
print("X", X.shape, "Y", Y.shape)
net = tf.keras.models.Sequential()
net.add(tf.keras.layers.LSTM(48, input_shape=(history, 24)))
net.add(tf.keras.layers.RepeatVector(24))
net.add(tf.keras.layers.LSTM(48, return_sequences=True))
net.add(tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(2)))
net.compile(loss="mse", optimizer="adam")
net.fit(X, Y, epochs=1, batch_size=8, verbose=0)
