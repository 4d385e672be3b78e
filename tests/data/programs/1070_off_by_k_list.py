# trap: traps/label-off-by-k
import numpy as np
from tensorflow import keras

HISTORY, AHEAD = 36, 6

def make_xy(series, history=HISTORY, ahead=AHEAD):
    """Predict the value `ahead` steps after the window."""
    xs, ys = [], []
    for end in range(history, len(series)):
        xs.append(series[end - history:end])
        ys.append(series[end - ahead])
    return np.stack(xs)[:, :, np.newaxis], np.stack(ys)[:, np.newaxis]

wind = np.random.weibull(2.0, 900)
X, Y = make_xy(wind)
inp = keras.Input(shape=X.shape[1:])
out = keras.layers.Dense(1)(keras.layers.LSTM(32)(inp))
model = keras.Model(inp, out)
model.compile(optimizer="rmsprop", loss="mae")
model.fit(X, Y, validation_split=0.1, epochs=1, verbose=0)
