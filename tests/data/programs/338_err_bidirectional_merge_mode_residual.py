import numpy as np
import keras
from keras import layers

SEQ, FEAT, UNITS, DEPTH = 40, 10, 32, 3
x_train = np.random.normal(size=(96, SEQ, FEAT))
y_train = np.random.normal(size=(96, SEQ, 1))


def block(x, units, merge_mode):
    skip = x
    x = layers.Bidirectional(layers.LSTM(units, return_sequences=True), merge_mode=merge_mode)(x)
    x = layers.LayerNormalization()(x)
    return layers.add([skip, x])


inputs = keras.Input((SEQ, FEAT))
h = layers.Dense(UNITS)(inputs)
for i in range(DEPTH):
    h = block(h, UNITS, merge_mode="sum" if i < 2 else "concat")
outputs = layers.Dense(1)(h)
model = keras.Model(inputs, outputs)
model.compile("adam", "mse")
model.fit(x_train, y_train, epochs=1)
