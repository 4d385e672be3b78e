import numpy as np
from tensorflow.keras import layers, models, utils

rng = np.random.default_rng(21)
rec = rng.normal(size=(160, 32, 2)).astype("float32")
lab = rng.integers(0, 4, size=160)


def mix(a):
    return a[rng.permutation(a.shape[0])]


rec, lab = mix(rec), mix(lab)
hot = utils.to_categorical(lab, num_classes=4)
m = models.Sequential([layers.Input((32, 2)), layers.LSTM(8), layers.Dense(4, activation="softmax")])
m.compile(optimizer="adam", loss="categorical_crossentropy")
# trap: silent
m.fit(rec, hot, validation_split=0.25, epochs=1, verbose=0)
