# stateful lstm, long sequence cut in pieces
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input

n_batch = 1
tsteps = 1
epochs = 2

def gen_cosine_amp(amp=100, period=1000, x0=0, xn=500, step=1, k=0.0001):
    cos = np.zeros(((xn - x0) * step, 1, 1))
    for i in range(len(cos)):
        idx = x0 + i * step
        cos[i, 0, 0] = amp * np.cos(2 * np.pi * idx / period)
        cos[i, 0, 0] = cos[i, 0, 0] * np.exp(-k * idx)
    return cos

cos = gen_cosine_amp(xn=100)
print("Input shape:", cos.shape)
lahead = 1
expected_output = np.zeros((len(cos), 1))
for i in range(len(cos) - lahead):
    expected_output[i, 0] = np.mean(cos[i + 1:i + lahead + 1])

model = Sequential()
model.add(Input(batch_shape=(n_batch, tsteps, 1)))
model.add(LSTM(50, return_sequences=True, stateful=True))
model.add(LSTM(50, stateful=True))
model.add(Dense(1))
model.compile(loss="mse", optimizer="rmsprop")

for i in range(epochs):
    model.fit(cos, expected_output, batch_size=n_batch, epochs=1, verbose=0, shuffle=False)
    for layer in model.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()

predicted_output = model.predict(cos, batch_size=n_batch, verbose=0)
residual = expected_output - predicted_output
print(residual.shape)
