# A stateful net on a long cosine, one pass per epoch, states reset by hand
import numpy as np
import keras
from keras.layers import LSTM, Dense, Input

tsteps = 2
lahead = 1
batch_size = 5
epochs = 2
n = 605


def gen_uniform_amp(amp=1, xn=1000):
    data_input = np.random.uniform(-1 * amp, +1 * amp, xn)
    return data_input.reshape(-1, 1)


series = gen_uniform_amp(amp=0.1, xn=n)
kernel = np.ones(tsteps) / tsteps
expected = np.convolve(series[:, 0], kernel, mode="valid")
print("series", series.shape, "expected", expected.shape)
x = np.array([series[i:i + tsteps] for i in range(len(expected))])
y = expected.reshape(-1, 1)


def split_data(x, y, ratio=0.8):
    to_train = int(len(x) * ratio)
    to_train -= to_train % batch_size
    x_train, y_train = x[:to_train], y[:to_train]
    x_test, y_test = x[to_train:], y[to_train:]
    to_drop = x_test.shape[0] % batch_size
    if to_drop > 0:
        x_test = x_test[:-1 * to_drop]
        y_test = y_test[:-1 * to_drop]
    return (x_train, y_train), (x_test, y_test)


(x_train, y_train), (x_test, y_test) = split_data(x, y)


def create_model(stateful):
    model = keras.Sequential()
    model.add(Input(batch_shape=(batch_size, tsteps, 1)))
    model.add(LSTM(20, stateful=stateful))
    model.add(Dense(1))
    model.compile(loss="mse", optimizer="adam")
    return model


model_stateful = create_model(stateful=True)
for i in range(epochs):
    print("Epoch", i + 1, "/", epochs)
    model_stateful.fit(x_train, y_train, batch_size=batch_size, epochs=1, verbose=0,
                       validation_data=(x_test, y_test), shuffle=False)
    for layer in model_stateful.layers:
        if getattr(layer, "stateful", False):
            layer.reset_state()
predicted = model_stateful.predict(x_test, batch_size=batch_size, verbose=0)
print(predicted.flatten()[:5], y_test.flatten()[:5])
