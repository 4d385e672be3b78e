# trap: silent
import numpy as np
from tensorflow import keras

signals = np.random.normal(size=(96, 1, 8)).astype("float32")
noisy = signals + 0.1 * np.random.normal(size=signals.shape)
split = 64
train_x, train_y = noisy[:split], signals[:split]
model = keras.Sequential([
    keras.layers.Input((1, 8)),
    keras.layers.LSTM(16, return_sequences=True),
    keras.layers.Dense(1),
])
model.compile(optimizer="adam", loss="mse")
model.fit(train_x, train_y, epochs=1, batch_size=16, verbose=0)
clean = model.predict(noisy[split:], verbose=0)
print(clean.shape, signals[split:].shape)
