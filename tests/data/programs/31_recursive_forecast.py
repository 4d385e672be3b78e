import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, InputLayer

look_back = 8
series = np.sin(np.linspace(0, 20, 300))
X = np.lib.stride_tricks.sliding_window_view(series, look_back)[:-1]
y = series[look_back:]
X = X.reshape(X.shape[0], look_back, 1)
n_train = int(X.shape[0] * .7)
trainX, testX = X[:n_train], X[n_train:]
trainY, testY = y[:n_train], y[n_train:]
model = Sequential([InputLayer(shape=(look_back, 1)), LSTM(16), Dense(1)])
model.compile(loss='mse', optimizer='adam')
model.fit(trainX, trainY, epochs=1, batch_size=16, verbose=0)
current = testX[0].reshape(1, look_back, 1)
predictions = []
for _ in range(5):
    p = model.predict(current, verbose=0)
    predictions.append(p[0, 0])
    current = np.append(current[:, 1:, :], p.reshape(1, 1, 1), axis=1)
predictions = np.array(predictions)
rmse = np.sqrt(np.mean((predictions - testY[:5]) ** 2))
