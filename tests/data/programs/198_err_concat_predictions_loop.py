import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense

history = np.random.rand(300, 4)
W = 12
X = np.array([history[i:i + W] for i in range(len(history) - W)])
y = np.array([history[i + W, 0] for i in range(len(history) - W)])
model = tf.keras.Sequential([tf.keras.Input((W, 4)), LSTM(16), Dense(1)])
model.compile("adam", "mse")
model.fit(X, y, epochs=1, verbose=0)
current = history[-W:]
future = []
for day in range(5):
    p = model.predict(current.reshape(1, W, 4), verbose=0)
    future.append(p[0, 0])
    current = np.append(current[1:], p, axis=0)
print(len(future))
