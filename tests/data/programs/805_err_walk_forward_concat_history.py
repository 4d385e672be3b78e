import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input


def fit_model(train, n_lag):
    X = np.array([train[i:i + n_lag] for i in range(len(train) - n_lag)])[..., np.newaxis]
    y = train[n_lag:]
    net = Sequential([Input((n_lag, 1)), LSTM(4), Dense(1)])
    net.compile("adam", "mse")
    net.fit(X, y, epochs=1, verbose=0)
    return net


series = np.random.rand(90)
train, test = series[:80], series[80:]
net = fit_model(train, 6)
history = train.copy()
preds = []
for obs in test:
    x = history[-6:].reshape(1, 6, 1)
    yhat = net.predict(x, verbose=0)
    preds.append(yhat)
    history = np.concatenate([history, yhat])
print(len(preds))
