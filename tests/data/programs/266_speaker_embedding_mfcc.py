import glob
import numpy as np
import tensorflow as tf
from collections import defaultdict

SR, WIN, HOP, N_MEL = 8000, 200, 80, 20


def frame_signal(sig, win=WIN, hop=HOP):
    n = 1 + (len(sig) - win) // hop
    idx = np.arange(win)[None, :] + hop * np.arange(n)[:, None]
    return sig[idx]


def features(sig):
    frames = frame_signal(sig) * np.hanning(WIN)
    spec = np.abs(np.fft.rfft(frames, n=256)) ** 2
    bank = np.random.default_rng(0).random((N_MEL, spec.shape[1]))
    mel = np.dot(spec, bank.T)
    return np.log(mel + 1e-6)


by_speaker = defaultdict(list)
for speaker in range(4):
    for k in range(6):
        by_speaker[speaker].append(features(np.random.randn(SR)))

X = np.array([f for fs in by_speaker.values() for f in fs])
y = np.repeat(list(by_speaker.keys()), 6)
X = X - X.mean(axis=1, keepdims=True)

inp = tf.keras.Input(shape=(None, N_MEL))
x = tf.keras.layers.LSTM(24, return_sequences=True)(inp)
x = tf.keras.layers.LSTM(24, return_sequences=True)(x)
mean = tf.keras.layers.GlobalAveragePooling1D()(x)
peak = tf.keras.layers.GlobalMaxPooling1D()(x)
stats = tf.keras.layers.concatenate([mean, peak])
emb = tf.keras.layers.Dense(16, name="embedding")(stats)
norm = tf.keras.layers.UnitNormalization(axis=1)(emb)
out = tf.keras.layers.Dense(len(by_speaker), activation="softmax")(norm)
model = tf.keras.Model(inp, out)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=6, verbose=0)

embedder = tf.keras.Model(model.input, model.get_layer("embedding").output)
vectors = embedder.predict(X, verbose=0)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
similarity = vectors @ vectors.T
centroids = np.stack([vectors[y == s].mean(axis=0) for s in range(4)])
print(similarity.shape, centroids.shape)
