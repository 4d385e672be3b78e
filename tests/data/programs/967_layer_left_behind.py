import numpy as np
import keras
from keras import layers

window, channels = 40, 6
emg = np.random.randn(150, window, channels)
gesture = keras.utils.to_categorical(np.random.randint(0, 5, 150), 5)


def build(units=24, drop=0.4):
    signal = keras.Input(shape=(window, channels), name="emg")
    conv = layers.Conv1D(16, 5, padding="same", activation="relu")(signal)
    pool = layers.MaxPooling1D(2)(conv)
# trap: silent
    rnn = layers.LSTM(units)(signal)
    rnn = layers.Dropout(drop)(rnn)
    cls = layers.Dense(5, activation="softmax", name="gesture")(rnn)
    return keras.Model(signal, cls)


model = build()
model.summary()
model.compile("adam", "categorical_crossentropy", metrics=["categorical_accuracy"])
model.fit(emg, gesture, epochs=1, batch_size=25, validation_split=0.1, verbose=0)
top = model.predict(emg[:10], verbose=0).argmax(axis=1)
print(top.shape)
