import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

steps = 16
inp = keras.Input(shape=(steps, 5))
seq = layers.LSTM(10, return_sequences=True)(inp)
att = layers.Dense(1, activation="tanh")(seq)
att = layers.Flatten()(att)
att = layers.Activation("softmax")(att)
att = layers.RepeatVector(10)(att)
att = layers.Permute([2, 1])(att)
ctx = layers.multiply([seq, att])
# trap: traps/first-sample-for-first-step
last = ctx[-1]
out = layers.Dense(1)(last)
net = keras.Model(inp, out)
net.compile(loss="mse", optimizer="adam")
net.fit(np.random.rand(64, steps, 5), np.random.rand(64, 1), batch_size=16, epochs=1, verbose=0)
