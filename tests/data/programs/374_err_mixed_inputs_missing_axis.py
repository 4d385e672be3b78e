import numpy as np
from tensorflow.keras import Model, Input
from tensorflow.keras.layers import LSTM, Dense, Concatenate, Flatten

hist = np.random.rand(300, 21, 4)
static = np.random.rand(300, 6)
target = np.random.rand(300, 3)
h_in = Input(shape=(21, 4), name="history")
s_in = Input(shape=(6,), name="static")
h = LSTM(16, return_sequences=True)(h_in)
h = LSTM(8)(h)
s = Dense(8, activation="relu")(s_in)
out = Dense(3)(Concatenate()([h, s]))
model = Model([h_in, s_in], out)
model.compile("adam", "mse", metrics=["mae"])
train, test = slice(0, 240), slice(240, None)
model.fit([hist[train], static[train]], target[train], epochs=1, verbose=0)
new_history, new_static = hist[-1], static[-1]
pred = model.predict([new_history[None], new_static])
print(pred)
