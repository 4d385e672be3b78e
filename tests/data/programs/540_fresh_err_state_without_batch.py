import numpy as np
import tensorflow as tf
from collections import deque

HISTORY, OBS, ACTIONS = 6, 4, 3
q_net = tf.keras.Sequential()
q_net.add(tf.keras.layers.Input(shape=(HISTORY, OBS)))
q_net.add(tf.keras.layers.LSTM(24))
q_net.add(tf.keras.layers.Dense(24, activation="relu"))
q_net.add(tf.keras.layers.Dense(ACTIONS))
q_net.compile("adam", "mse")


def observe():
    return np.random.rand(OBS)


def pick(buffer, eps=0.0):
    if np.random.rand() < eps:
        return np.random.randint(ACTIONS)
    q_values = q_net.predict(np.array(buffer), verbose=0)
    return int(np.argmax(q_values[0]))


buffer = deque(maxlen=HISTORY)
for _ in range(HISTORY):
    buffer.append(observe())
total = 0
for step in range(10):
    action = pick(buffer)
    total += action
    buffer.append(observe())
print(total)
