import numpy as np
import keras
from keras import layers

LENGTH, BASE = 512, 8


def down(x, filters):
    skip = layers.Conv1D(filters, 5, padding="same", activation="relu")(x)
    return skip, layers.Conv1D(filters, 4, strides=2, padding="same")(skip)


def up(x, skip, filters):
    x = layers.UpSampling1D(2)(x)
    x = layers.Concatenate()([x, skip])
    return layers.Conv1D(filters, 5, padding="same", activation="relu")(x)


mix = layers.Input((LENGTH, 1))
x, skips = mix, []
for level in range(3):
    skip, x = down(x, BASE * 2 ** level)
    skips.append(skip)
x = layers.Bidirectional(layers.GRU(16, return_sequences=True))(x)
for level, skip in zip(reversed(range(3)), skips[::-1]):
    x = up(x, skip, BASE * 2 ** level)
voice = layers.Conv1D(1, 1, activation="tanh")(x)
rest = layers.Subtract()([mix, voice])
model = keras.Model(mix, [voice, rest])
model.compile("adam", loss=["mae", "mae"], loss_weights=[1.0, 0.5])
song = np.random.uniform(-1, 1, (12, LENGTH, 1)).astype("float32")
stem = song * 0.3
model.fit(song, [stem, song - stem], batch_size=4, epochs=1, verbose=0)
v, r = model.predict(song[:2], verbose=0)
sdr = 10 * np.log10(np.sum(stem[:2] ** 2, axis=(1, 2)) / np.sum((stem[:2] - v) ** 2, axis=(1, 2)))
