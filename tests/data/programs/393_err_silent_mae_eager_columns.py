# trap: silent
import numpy as np
import pandas as pd
import tensorflow as tf

t = np.arange(480)
frame = pd.DataFrame({"load": np.sin(t / 12), "temp": np.cos(t / 12)})
values = frame.values
past, future = 36, 1
X = np.stack([values[i:i + past] for i in range(len(values) - past)])
y = frame["load"].values[past:]
model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(16, input_shape=(past, 2)))
model.add(tf.keras.layers.Dense(future))
model.compile("adam", "mse")
model.fit(X[:400], y[:400], epochs=1, verbose=0)
pred = model.predict(X[400:], verbose=0)
actual = y[400:]
mape = np.mean(np.abs((actual - pred) / actual)) * 100
print(f"MAPE: {mape:.1f}%")
