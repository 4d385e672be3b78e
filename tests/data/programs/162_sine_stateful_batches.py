import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Input

tsteps = 1
batch_size = 25
epochs = 2
lahead = 2


def gen_cosine_amp(amp=100, period=250, x0=0, xn=1000, step=1, k=0.0001):
    cos = np.zeros(((xn - x0) * step, 1, 1))
    for i in range(len(cos)):
        idx = x0 + i * step
        cos[i, 0, 0] = amp * np.cos(2 * np.pi * idx / period)
        cos[i, 0, 0] = cos[i, 0, 0] * np.exp(-k * idx)
    return cos


print("Generating Data...")
cos = gen_cosine_amp()
print("Input shape:", cos.shape)
expected_output = np.zeros((len(cos), 1))
for i in range(len(cos) - lahead):
    expected_output[i, 0] = np.mean(cos[i + 1:i + lahead + 1])
print("Output shape:", expected_output.shape)

model = Sequential()
model.add(Input(batch_shape=(batch_size, tsteps, 1)))
rnn = LSTM(20, return_sequences=True, stateful=True)
model.add(rnn)
rnn2 = LSTM(20, stateful=True)
model.add(rnn2)
model.add(Dense(1))
model.compile(loss="mse", optimizer="rmsprop")
for i in range(epochs):
    print("Epoch", i, "/", epochs)
    model.fit(cos, expected_output, batch_size=batch_size, epochs=1, shuffle=False, verbose=0)
    rnn.reset_states()
    rnn2.reset_states()
predicted_output = model.predict(cos, batch_size=batch_size, verbose=0)
first = predicted_output[:100].flatten()
