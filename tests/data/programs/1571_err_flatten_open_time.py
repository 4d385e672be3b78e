import numpy as np
from keras import Sequential, layers, utils

# songs as sequences of chords; the next chord is predicted from all that came before
songs = [[1, 4, 5, 1, 6, 4], [2, 5, 1, 1], [6, 4, 1, 5, 6, 4, 1, 5], [1, 5, 6, 3, 4]]
n_chords = 8

inputs, targets = [], []
for song in songs:
    for stop in range(2, len(song)):
        inputs.append(song[:stop])
        targets.append(song[stop])
inputs = utils.pad_sequences(inputs, padding="pre")
targets = utils.to_categorical(targets, num_classes=n_chords)
print(inputs.shape, targets.shape)

net = Sequential([
    layers.Input(shape=(None,)),
    layers.Embedding(n_chords, 6),
    layers.LSTM(16, return_sequences=True),
    layers.Dropout(0.2),
    layers.Flatten(),
    layers.Dense(24, activation="relu"),
    layers.Dense(n_chords, activation="softmax"),
])
net.compile("adam", "categorical_crossentropy")
net.fit(inputs, targets, epochs=1, verbose=0)
