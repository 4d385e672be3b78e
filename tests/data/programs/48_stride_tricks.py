import numpy as np
import tensorflow as tf

# EEG: 3 electrodes, windows of 128 with 50 % overlap
fs = 128
seconds = 30
eeg = np.random.standard_normal((fs * seconds, 3)).astype(np.float32)
win, hop = 128, 64
n_win = (eeg.shape[0] - win) // hop + 1
s0, s1 = eeg.strides
X = np.lib.stride_tricks.as_strided(eeg, shape=(n_win, win, 3), strides=(s0 * hop, s0, s1))
X = X.copy()
mean = X.mean(axis=(0, 1), keepdims=True)
std = X.std(axis=(0, 1), keepdims=True)
X = (X - mean) / std
y = np.eye(4)[np.random.randint(0, 4, n_win)]

perm = np.random.permutation(n_win)
cut = int(n_win * 0.75)
tr, te = perm[:cut], perm[cut:]
Xtr, Xte, ytr, yte = X[tr], X[te], y[tr], y[te]

inp = tf.keras.layers.Input(shape=X.shape[1:])
h = tf.keras.layers.Conv1D(8, 7, strides=2, activation="elu")(inp)
h = tf.keras.layers.AveragePooling1D(2)(h)
h = tf.keras.layers.GRU(16)(h)
o = tf.keras.layers.Dense(4, "softmax")(h)
m = tf.keras.Model(inp, o)
m.compile("adam", "categorical_crossentropy", ["accuracy"])
m.fit(Xtr, ytr, validation_data=(Xte, yte), epochs=1, verbose=0)
cm = np.zeros((4, 4), dtype=int)
for a, b in zip(yte.argmax(1), m.predict(Xte, verbose=0).argmax(-1)):
    cm[a, b] += 1
print(cm.shape)
