# given: read_units("train_FD001.txt") = {k: np.random.rand(60 + 5 * k, 14) for k in range(1, 6)}
# Remaining useful life of turbofans, additive attention over the hidden states
import numpy as np
from tensorflow import keras
from tensorflow.keras import backend as K
from tensorflow.keras.layers import LSTM, Activation, Dense, Dot, Flatten, Input, Reshape

SEQ, SENSORS, CAP = 30, 14, 125


def read_units(path):
    raise FileNotFoundError(path)


units = read_units("train_FD001.txt")


def make(unit):
    life = np.minimum(np.arange(len(unit))[::-1], CAP).astype("float32")
    xs = np.array([unit[i:i + SEQ] for i in range(len(unit) - SEQ + 1)])
    ys = life[SEQ - 1:]
    return xs, ys


train_parts = [make(units[k]) for k in list(units)[:-1]]
X_train = np.concatenate([p[0] for p in train_parts])
y_train = np.concatenate([p[1] for p in train_parts]).reshape(-1, 1)
X_val, y_val = make(units[5])
y_val = y_val[:, np.newaxis]
print(X_train.shape, y_train.shape, X_val.shape, y_val.shape)

inp = Input((SEQ, SENSORS))
states = LSTM(16, return_sequences=True)(inp)
energy = Dense(8, activation="tanh")(states)
energy = Dense(1, use_bias=False)(energy)
energy = Flatten()(energy)
alpha = Activation("softmax", name="alpha")(energy)
context = Dot(axes=1)([alpha, states])
rul = Dense(1, activation="relu")(context)
model = keras.Model(inp, rul)
model.compile("adam", "mse", metrics=[keras.metrics.RootMeanSquaredError(name="rmse")])
model.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_val, y_val), verbose=0)

peek = keras.Model(inp, model.get_layer("alpha").output)
weights = peek.predict(X_val[:2], verbose=0)
print(weights.shape, weights.sum(axis=1))
last = model.predict(X_val[-1:], verbose=0).item()
print("cycles left", round(last, 1))
