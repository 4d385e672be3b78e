"""Looks into the gates of a trained LSTM."""
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dense

units = 6
x = np.random.rand(40, 9, 2)
y = x.sum(axis=(1, 2)).reshape(-1, 1)

model = Sequential([Input((9, 2)), LSTM(units, name='memory'), Dense(1)])
model.compile('adam', 'mse')
model.fit(x, y, epochs=1, verbose=0)

W, U, b = model.get_layer('memory').get_weights()
names = ['i', 'f', 'c', 'o']
kernels = {g: W[:, k * units:(k + 1) * units] for k, g in enumerate(names)}
recurrent = {g: U[:, k * units:(k + 1) * units] for k, g in enumerate(names)}
biases = {g: b[k * units:(k + 1) * units] for k, g in enumerate(names)}

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

h = np.zeros(units)
c = np.zeros(units)
for step in x[0]:
    i = sigmoid(step @ kernels['i'] + h @ recurrent['i'] + biases['i'])
    f = sigmoid(step @ kernels['f'] + h @ recurrent['f'] + biases['f'])
    cc = np.tanh(kernels['c'] @ step + h @ recurrent['c'] + biases['c'])
    o = sigmoid(step @ kernels['o'] + h @ recurrent['o'] + biases['o'])
    c = f * c + i * cc
    h = o * np.tanh(c)
print(h.shape)
