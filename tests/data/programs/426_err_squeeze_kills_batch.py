import numpy as np
import keras

WINDOW = 30
prices = np.random.rand(900, 1).astype("float32")


def make(a, w):
    x, t = [], []
    i = 0
    while i + w < len(a):
        x.append(a[i:i + w])
        t.append(a[i + w])
        i += 3
    return np.stack(x), np.stack(t)


x, t = make(prices, WINDOW)
cut = len(x) * 8 // 10
rnn = keras.Sequential([keras.layers.SimpleRNN(10, input_shape=(WINDOW, 1)), keras.layers.Dense(1)])
rnn.compile("rmsprop", "mse")
rnn.fit(x[:cut], t[:cut], epochs=1, verbose=0)

window = x[-1:]
forecast = []
for day in range(5):
    nxt = rnn.predict(window.squeeze(), verbose=0)
    forecast.append(nxt[0, 0])
    window = np.concatenate([window[:, 1:], nxt[:, None]], axis=1)
print(forecast)
