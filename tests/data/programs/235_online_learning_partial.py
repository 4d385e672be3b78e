import numpy as np
import tensorflow as tf
from collections import deque

WINDOW, FEATURES = 10, 3
model = tf.keras.Sequential([tf.keras.Input((WINDOW, FEATURES)), tf.keras.layers.SimpleRNN(6), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
buffer = deque(maxlen=WINDOW)
losses = []
for t in range(25):
    reading = np.random.rand(FEATURES)
    if len(buffer) == WINDOW:
        x = np.array(buffer)[np.newaxis, ...]
        y = np.array([[reading[0]]])
        guess = model.predict_on_batch(x)
        loss = model.train_on_batch(x, y)
        losses.append(loss)
    buffer.append(reading)
state = np.array(buffer)
print(state.shape, len(losses))
