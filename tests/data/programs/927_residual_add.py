import keras
from keras import layers
import numpy as np


def residual_block(x, units, rate=0.1):
    shortcut = x
    x = layers.LayerNormalization()(x)
    x = layers.Bidirectional(layers.LSTM(units, return_sequences=True))(x)
    x = layers.Dropout(rate)(x)
    return layers.add([shortcut, x])


def make(n_steps, n_feat, width=32, depth=2):
    inputs = keras.Input((n_steps, n_feat))
    x = layers.Dense(width)(inputs)
    for _ in range(depth):
        x = residual_block(x, width)
    x = layers.GlobalAveragePooling1D()(x)
    return keras.Model(inputs, layers.Dense(1, activation="sigmoid")(x))


X = np.random.rand(96, 50, 12)
y = (np.random.rand(96) > 0.7).astype(int)
clf = make(*X.shape[1:])
clf.compile(optimizer="adam", loss="binary_crossentropy", metrics=["AUC"])
clf.fit(X, y, epochs=1)
