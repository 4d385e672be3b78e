import keras
from keras import layers

def decompose(x, kernel):
    trend = layers.AveragePooling1D(pool_size=kernel, strides=1)(x)
    season = layers.Subtract()([x, trend])
    return season, trend


def make(seq_len=96, channels=4, horizon=24, kernel=25):
    inp = layers.Input((seq_len, channels))
    season, trend = decompose(inp, kernel)
    s = layers.GRU(32)(season)
    t = layers.GRU(32)(trend)
    z = layers.concatenate([s, t])
    z = layers.Dense(horizon)(z)
    return keras.Model(inputs=inp, outputs=z, name=f"decomp_{kernel}")


model = make(kernel=13)
model.compile("adam", "mse")
model.summary()
