import numpy as np
import tensorflow as tf

recordings = [np.random.randn(n, 9) for n in (400, 520, 610)]
subject_labels = np.array([0, 1, 2])
WIN, HOP = 100, 50


def segment(sig, win, hop):
    starts = range(0, len(sig) - win + 1, hop)
    return np.array([sig[s:s + win] for s in starts])


segments = [segment(r, WIN, HOP) for r in recordings]
X = np.vstack(segments)
y = np.concatenate([np.repeat(label, len(s)) for label, s in zip(subject_labels, segments)])
print(X.shape, y.shape)
perm = np.random.permutation(len(X))
X, y = X[perm], y[perm]
n_val = 5
model = tf.keras.Sequential([
    tf.keras.layers.Input(X.shape[1:]),
    tf.keras.layers.Conv1D(16, 7, strides=2, activation="relu"),
    tf.keras.layers.Conv1D(16, 7, strides=2, activation="relu"),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(3),
])
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(X[n_val:], y[n_val:], validation_data=(X[:n_val], y[:n_val]), epochs=1, verbose=0)
probs = tf.nn.softmax(model.predict(X[:n_val], verbose=0))
votes = np.array([model.predict(s, verbose=0).argmax(-1) for s in segments])
print(votes.shape)
