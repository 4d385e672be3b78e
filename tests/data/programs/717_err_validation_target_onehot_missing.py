import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

CLASSES = 7
x_train, y_train = np.random.rand(210, 25, 9), np.random.randint(0, CLASSES, 210)
x_val, y_val = np.random.rand(42, 25, 9), np.random.randint(0, CLASSES, 42)
y_train = keras.utils.to_categorical(y_train, CLASSES)


def build(filters=16, units=20):
    i = keras.Input(x_train.shape[1:])
    h = layers.Conv1D(filters, 5, padding="same", activation="relu")(i)
    h = layers.MaxPooling1D(5)(h)
    h = layers.LSTM(units)(h)
    o = layers.Dense(CLASSES, activation="softmax")(h)
    return keras.Model(i, o)


model = build()
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
stop = keras.callbacks.EarlyStopping(patience=2)
model.fit(x_train, y_train, validation_data=(x_val, y_val), callbacks=[stop], epochs=3)
