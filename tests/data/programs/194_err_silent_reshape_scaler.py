# trap: traps/reshape-for-transpose
import numpy as np
from tensorflow import keras

# sensor file: one channel per row, time runs along the columns
channels = np.random.rand(6, 900)
n_steps = 30
data = channels.reshape(-1, 6)
X = []
y = []
for i in range(data.shape[0] - n_steps):
    X.append(data[i:i + n_steps])
    y.append(data[i + n_steps, 0])
X, y = np.array(X), np.array(y)
print(X.shape, y.shape)
model = keras.Sequential()
model.add(keras.layers.Input(shape=(n_steps, 6)))
model.add(keras.layers.LSTM(16))
model.add(keras.layers.Dense(1))
model.compile(loss="mae", optimizer="adam")
model.fit(X, y, epochs=1, batch_size=128, verbose=0)
