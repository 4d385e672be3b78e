import numpy as np
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras

raw = np.random.rand(365, 4) * 100
scaler = MinMaxScaler()
data = scaler.fit_transform(raw)
look_back = 7
X, Y = [], []
for i in range(len(data) - look_back):
    X.append(data[i:i + look_back])
    Y.append(data[i + look_back])
X, Y = np.array(X), np.array(Y)
model = keras.Sequential([
    keras.layers.Input((look_back, 4)),
    keras.layers.LSTM(24),
    keras.layers.Dense(4),
])
model.compile("adam", "mse")
model.fit(X, Y, epochs=1, verbose=0)
future = []
window = X[-1:]
for day in range(14):
    step = model.predict(window, verbose=0)
    future.append(step)
    window = np.concatenate([window[:, 1:], step[:, np.newaxis]], axis=1)
future = np.array(future)
print(future.shape)
print(scaler.inverse_transform(future))
