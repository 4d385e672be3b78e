import numpy as np
import keras
from keras import layers


def coder(columns, width, window):
    source = keras.Input(shape=(None, columns))
    steps, hidden, carry = layers.LSTM(width, return_sequences=True, return_state=True)(source)
    again, *kept = layers.LSTM(width, return_sequences=True, return_state=True)(
        steps, initial_state=[hidden, carry]
    )
    short = keras.Input(shape=window)
    last, state = layers.GRU(width, return_state=True)(short)
    both = layers.Bidirectional(layers.LSTM(width, return_state=True))(short)
    merged, *four = both
    out = layers.Dense(2)(layers.concatenate([kept[0], last, merged]))
    return keras.Model([source, short], out)


net = coder(7, 5, (4, 3))
guess = net.predict([np.zeros((6, 9, 7)), np.zeros((6, 4, 3))], verbose=0)


def unused(columns, width, window):
    source = keras.Input(shape=(None, columns))
    steps, hidden, carry = layers.LSTM(width, return_sequences=True, return_state=True)(source)
    short = keras.Input(shape=window)
    last, state = layers.GRU(width, return_state=True)(short)
    merged, a, b, c, d = layers.Bidirectional(layers.LSTM(width, return_state=True))(short)
    return merged
