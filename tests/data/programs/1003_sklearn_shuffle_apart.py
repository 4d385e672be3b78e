from sklearn.utils import shuffle
from sklearn.preprocessing import OneHotEncoder
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Bidirectional

def read_gestures(n=160):
    frames = np.random.rand(n, 30, 63)
    names = np.array(["fist", "palm", "point", "ok"] * (n // 4))
    return frames, names

frames, names = read_gestures()
codes = {g: i for i, g in enumerate(sorted(set(names)))}
labels = np.array([codes[g] for g in names])
frames = shuffle(frames)
labels = shuffle(labels)
tr, va = slice(0, 120), slice(120, 160)

clf = Sequential([
    Bidirectional(LSTM(16), input_shape=(30, 63)),
    Dense(16, activation="relu"),
    Dense(len(codes), activation="softmax"),
])
clf.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
# trap: silent
clf.fit(frames[tr], labels[tr], validation_data=(frames[va], labels[va]), epochs=1, verbose=0)
