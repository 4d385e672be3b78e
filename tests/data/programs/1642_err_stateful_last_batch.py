from numpy import array, arange, sin
from tensorflow.keras import Sequential, Input
from tensorflow.keras.layers import LSTM, Dense

wave = sin(arange(0, 115) / 5.0)
X = array([wave[i:i + 15] for i in range(100)]).reshape(100, 15, 1)
y = array([wave[i + 15] for i in range(100)]).reshape(100, 1)

n_batch = 32
n_epoch = 2
model = Sequential()
model.add(Input(batch_shape=(n_batch, X.shape[1], X.shape[2])))
model.add(LSTM(10, stateful=True))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')
for i in range(n_epoch):
    model.fit(X, y, epochs=1, batch_size=n_batch, verbose=0, shuffle=False)
    model.layers[0].reset_states()

yhat = model.predict(X[:n_batch], batch_size=n_batch, verbose=0)
for i in range(3):
    print('>Expected=%.1f, Predicted=%.1f' % (y[i, 0], yhat[i, 0]))
