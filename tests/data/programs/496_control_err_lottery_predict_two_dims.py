import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

draws = np.random.randint(1, 50, (400, 7))
mean, std = draws.mean(axis=0), draws.std(axis=0)
norm = (draws - mean) / std
W = 12
x = np.empty([len(norm) - W, W, 7], dtype=float)
y = np.empty([len(norm) - W, 7], dtype=float)
for i in range(len(norm) - W):
    x[i] = norm[i:i + W]
    y[i] = norm[i + W]
model = Sequential([LSTM(40, return_sequences=True, input_shape=(W, 7)), LSTM(40), Dense(7)])
model.compile("adam", "mse")
model.fit(x, y, batch_size=100, epochs=1, verbose=0)
newest = norm[-W:]
guess = model.predict(np.array(newest), verbose=0)
print((guess * std + mean).astype(int)[0])
