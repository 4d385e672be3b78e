import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

bs = 32
tsteps = 3
sunspots = np.abs(np.sin(np.linspace(0, 60, 500)))[:, None]

xs = np.array([sunspots[i : i + tsteps] for i in range(len(sunspots) - tsteps)])
ys = np.array([sunspots[i + tsteps] for i in range(len(sunspots) - tsteps)])
cut = int(len(xs) * 2 / 3)

model = Sequential()
model.add(LSTM(20, stateful=True, return_sequences=False))
model.add(Dense(1))
model.build((bs, tsteps, 1))
model.compile(loss="mse", optimizer="rmsprop")

for i in range(3):
    print("Epoch", i)
    model.fit(xs[:cut], ys[:cut], batch_size=bs, epochs=1, verbose=0, shuffle=False)
    model.layers[0].reset_states()

pred = model.predict(xs[cut:], batch_size=bs)
print(pred.shape)
