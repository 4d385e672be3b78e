import numpy as np
import tensorflow as tf

def load(name):
    return np.random.rand(50, 12, 4), np.random.randint(0, 2, 50)

Xs, ys = np.empty((0, 12, 4)), np.empty((0,))
for name in ["a.npz", "b.npz", "c.npz"]:
    X, y = load(name)
    Xs = np.append(Xs, X)
    ys = np.append(ys, y)
print(Xs.shape, ys.shape)
model = tf.keras.Sequential([
    tf.keras.layers.Input((12, 4)),
    tf.keras.layers.LSTM(8),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("adam", "binary_crossentropy")
model.fit(Xs, ys, epochs=1)
