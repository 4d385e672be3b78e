# trap: traps/reshape-for-transpose
# three series in rows are reshaped to (time, features) where they had to be transposed
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

hours = 500
temperature = 15 + 8 * np.sin(np.arange(hours) * 2 * np.pi / 24) + np.random.randn(hours)
humidity = 60 + 10 * np.random.randn(hours)
pressure = 1013 + 3 * np.random.randn(hours)

data = np.array([temperature, humidity, pressure])
data = data.reshape(-1, 3)
scaler = MinMaxScaler()
data = scaler.fit_transform(data)

window = 24
X = []
y = []
for i in range(len(data) - window):
    X.append(data[i:i + window, :])
    y.append(data[i + window, 0])
X = np.array(X)
y = np.array(y)
print(X.shape, y.shape)

split = int(len(X) * 0.75)
model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(32, input_shape=(window, 3)))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer='adam', loss='mse')
model.fit(X[:split], y[:split], epochs=1, verbose=0, validation_data=(X[split:], y[split:]))
print(model.predict(X[split:], verbose=0)[:5])
