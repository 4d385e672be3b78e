# trap: traps/reshape-for-transpose
"""Keyword spotting. MFCCs come out of the feature extractor as (n_mfcc, frames)."""
import numpy as np
from tensorflow import keras

SR, N_MFCC, FRAMES = 16000, 13, 98

def mfcc(wave):
    # stand-in for librosa.feature.mfcc
    return np.random.randn(N_MFCC, FRAMES).astype("float32")

clips = [np.zeros(SR) for _ in range(20)]
labels = np.array([i % 4 for i in range(20)])

feats = []
for clip in clips:
    m = mfcc(clip)
    feats.append(m.reshape(FRAMES, N_MFCC))
feats = np.asarray(feats)
print(feats.shape)

net = keras.Sequential()
net.add(keras.Input(shape=(FRAMES, N_MFCC)))
net.add(keras.layers.LSTM(64))
net.add(keras.layers.Dense(4, activation="softmax"))
net.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(feats, labels, epochs=1, verbose=0)
