import numpy as np
import tensorflow as tf

clips = np.random.rand(60, 20, 100).astype("float32")
words = np.random.randint(0, 12, 60)


def loader(x, y, bs=10):
    n = len(x)
    while True:
        order = np.random.permutation(n)
        for s in range(0, n - bs + 1, bs):
            rows = order[s:s + bs]
            yield x[rows], tf.keras.utils.to_categorical(y[rows], 12)


inp = tf.keras.layers.Input((100, 20))
h = tf.keras.layers.Conv1D(16, 5, strides=2, activation="relu")(inp)
h = tf.keras.layers.GRU(16)(h)
out = tf.keras.layers.Dense(12, activation="softmax")(h)
model = tf.keras.models.Model(inp, out)
model.compile("adam", "categorical_crossentropy")
model.fit(loader(clips, words), steps_per_epoch=6, epochs=1, verbose=0)
