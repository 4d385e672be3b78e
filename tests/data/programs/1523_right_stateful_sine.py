import argparse
import numpy as np
from keras.models import Sequential
from keras.layers import Input, LSTM, Dense

parser = argparse.ArgumentParser()
parser.add_argument('--batch', type=int, default=4)
parser.add_argument('--steps', type=int, default=10)
parser.add_argument('--units', type=int, default=16)
parser.add_argument('--epochs', type=int, default=2)
args = parser.parse_args([])


def cos(amp=100, period=1000, x0=0, xn=2000, step=1, k=0.0001):
    """Generates an absolute cosine time series"""
    series = np.zeros(((xn - x0) * step, 1))
    for i in range(len(series)):
        idx = x0 + i * step
        series[i, 0] = amp * np.cos(2 * np.pi * idx / period)
        series[i, 0] = series[i, 0] * np.exp(-k * idx)
    return series


series = cos(amp=1, period=90, xn=841)

# each of the `batch` rows follows its own stretch of the series
x, y = series[:-1], series[1:]
per_row = len(x) // args.batch // args.steps * args.steps
x = x[:per_row * args.batch].reshape(args.batch, per_row // args.steps, args.steps, 1)
y = y[:per_row * args.batch].reshape(args.batch, per_row // args.steps, args.steps, 1)
# piece after piece, row by row
x = x.transpose(1, 0, 2, 3).reshape(-1, args.steps, 1)
y = y.transpose(1, 0, 2, 3).reshape(-1, args.steps, 1)
print(x.shape, y.shape)

model = Sequential([
    Input(batch_shape=(args.batch, args.steps, 1)),
    LSTM(args.units, return_sequences=True, stateful=True),
    LSTM(args.units, return_sequences=True, stateful=True),
    Dense(1),
])
model.compile(loss='mse', optimizer='rmsprop')

for epoch in range(args.epochs):
    print('Epoch', epoch + 1, '/', args.epochs)
    model.fit(x, y, batch_size=args.batch, epochs=1, verbose=0, shuffle=False)
    for layer in model.layers:
        if hasattr(layer, 'reset_states'):
            layer.reset_states()

predicted = model.predict(x, batch_size=args.batch, verbose=0)
print(predicted.shape, float(np.abs(predicted - y).mean()))
