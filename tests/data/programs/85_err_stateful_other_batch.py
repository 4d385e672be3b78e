import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Input

# monthly shampoo sales, one step at a time
raw = np.array([266.0, 145.9, 183.1, 119.3, 180.3, 168.5, 231.8, 224.5, 192.8, 122.9, 336.5, 185.9, 194.3,
                149.5, 210.1, 273.3, 191.4, 287.0, 226.0, 303.6, 289.9, 421.6, 264.5, 342.3])


def difference(series, interval=1):
    diff = list()
    for i in range(interval, len(series)):
        diff.append(series[i] - series[i - interval])
    return np.array(diff)


diff = difference(raw)
X, y = diff[:-1], diff[1:]
print(X.shape, y.shape)
X = X.reshape(X.shape[0], 1, 1)
n_batch = 11
model = Sequential()
model.add(Input(batch_shape=(n_batch, 1, 1)))
model.add(LSTM(4, stateful=True))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for epoch in range(2):
    model.fit(X, y, epochs=1, batch_size=n_batch, verbose=0, shuffle=False)
    model.layers[0].reset_states()

# now one month at a time
for i in range(3):
    testX = X[i].reshape(1, 1, 1)
    yhat = model.predict(testX, batch_size=1, verbose=0)
    print("expected", y[i], "got", yhat[0, 0])
