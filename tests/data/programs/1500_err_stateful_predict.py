# a stateful GRU predicts 167 rows with batches of 32
import numpy as np
from keras.models import Sequential
from keras.layers import Input, GRU, Dense
from sklearn.preprocessing import MinMaxScaler

prices = 50 + np.cumsum(np.random.randn(600))
scaler = MinMaxScaler((-1, 1))
scaled = scaler.fit_transform(prices.reshape(-1, 1)).ravel()

lag = 9
windows = np.array([scaled[i:i + lag] for i in range(len(scaled) - lag)])
nxt = scaled[lag:]
X = windows[..., None]
n_test = 167
batch_size = 32
n_train = (len(X) - n_test) // batch_size * batch_size
X_train, y_train = X[:n_train], nxt[:n_train]
X_test, y_test = X[-n_test:], nxt[-n_test:]
print(X_train.shape, X_test.shape)

model = Sequential()
model.add(Input(batch_shape=(batch_size, lag, 1)))
model.add(GRU(12, stateful=True))
model.add(Dense(1))
model.compile(loss='mse', optimizer='adam')
for epoch in range(1):
    model.fit(X_train, y_train, epochs=1, batch_size=batch_size, shuffle=False, verbose=0)
    for layer in model.layers:
        if hasattr(layer, 'reset_states'):
            layer.reset_states()

pred = model.predict(X_test)
pred = scaler.inverse_transform(pred)
true = scaler.inverse_transform(y_test.reshape(-1, 1))
print('RMSE', np.sqrt(np.mean((pred - true) ** 2)))
