import math
import numpy as np
import tensorflow as tf

# three sensors of a pump, one value a minute
minutes = 600
flow = np.sin(np.arange(minutes) / 20.0)
pressure = np.cos(np.arange(minutes) / 15.0)
vibration = np.random.randn(minutes) * 0.1

# trap: traps/reshape-for-transpose
table = np.array([flow, pressure, vibration]).reshape(minutes, 3)

past = 30
inputs, labels = list(), list()
k = past
while k < minutes:
    inputs.append(table[k - past : k, :])
    labels.append(table[k, 1])
    k += 1
inputs = np.array(inputs)
labels = np.array(labels)
print(inputs.shape, labels.shape)

split = math.floor(0.7 * len(inputs))
m = tf.keras.models.Sequential([
    tf.keras.layers.Input((past, 3)),
    tf.keras.layers.SimpleRNN(8, return_sequences=True),
    tf.keras.layers.SimpleRNN(8),
    tf.keras.layers.Dense(1),
])
m.compile(loss=tf.keras.losses.Huber(), optimizer=tf.keras.optimizers.SGD(0.01))
m.fit(inputs[:split], labels[:split], epochs=1, verbose=0)
print(m.evaluate(inputs[split:], labels[split:], verbose=0))
