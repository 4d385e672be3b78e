import numpy as np
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential

batch = 16
lookback = 10
wave = np.sin(np.linspace(0, 60, 650))
X = np.array([wave[i:i + lookback] for i in range(len(wave) - lookback)])
Y = wave[lookback:]
X = X[:, :, None]

model = Sequential()
model.add(LSTM(20, batch_input_shape=(batch, lookback, 1), stateful=True) if False else LSTM(20))
model.build((batch, lookback, 1))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")

n = 480
model.fit(X[:n], Y[:n], batch_size=batch, epochs=1, shuffle=False, verbose=0)
pred = model.predict(X[n:], batch_size=batch, verbose=0)
resid = Y[n + lookback:] - pred[:, 0]
print(np.sqrt((resid ** 2).mean()))
