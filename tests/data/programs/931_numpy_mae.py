import numpy as np
import matplotlib
from tensorflow.keras import Sequential, Input
from tensorflow.keras.layers import LSTM, Dense

def windows(ts, w):
    return np.stack([ts[i:i + w] for i in range(len(ts) - w)]), ts[w:]

ts = np.random.rand(300)
x, y = windows(ts, 10)
x = np.expand_dims(x, 2)
x_tr, x_te = np.split(x, [200])
y_tr, y_te = np.split(y, [200])

model = Sequential([Input((10, 1)), LSTM(8), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(x_tr, y_tr, epochs=2, verbose=0)

y_hat = model.predict(x_te, verbose=0)
# trap: silent
residuals = y_te - y_hat
mae = np.mean(np.abs(residuals))
rmse = np.sqrt(np.mean(residuals ** 2))
bias = residuals.mean()
print(f"MAE {mae:.3f} RMSE {rmse:.3f} bias {bias:.3f}")
