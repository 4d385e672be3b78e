import os
import tempfile

import numpy as np
import keras
from keras import layers

path = os.path.join(tempfile.mkdtemp(), "tale.txt")
with open(path, "w") as file:
    file.write("a fox met a crow, and the crow met a fox. " * 9)
tale = open(path, encoding="utf-8").read().lower()
letters = sorted(list(set(tale)))
place = {letter: at for at, letter in enumerate(letters)}
width = 30
pieces, next_ones = [], []
for at in range(0, len(tale) - width):
    piece = tale[at : at + width]
    pieces.append([place[letter] for letter in piece])
    next_ones.append(place[tale[at + width]])
flat = np.asarray(pieces)
steps = np.reshape(pieces, (len(pieces), width, 1)) / len(letters)
y = np.array(next_ones)
net = keras.Sequential([layers.LSTM(8, input_shape=(width, 1)), layers.Dense(len(letters), activation="softmax")])
net.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
net.fit(steps, y, verbose=0)
guess = net.predict(steps[:4], verbose=0)
with open(path) as file:
    rows = [[len(word) for word in line.split()[:3]] for line in file]
