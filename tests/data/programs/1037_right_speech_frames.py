import numpy as np
import tensorflow as tf

sr, hop, win = 400, 40, 100
audio = [np.random.randn(n).astype("float32") for n in (1200, 900, 1500, 1100)]


def frames(a):
    n = 1 + (len(a) - win) // hop
    f = np.stack([a[k * hop:k * hop + win] for k in range(n)])
    s = np.abs(np.fft.rfft(f * np.hanning(win), axis=1)) ** 2
    return np.log(s + 1e-6)


spec = [frames(a) for a in audio]
longest = max(map(len, spec))
batch = np.zeros((len(spec), longest, spec[0].shape[1]), dtype="float32")
mask = np.zeros((len(spec), longest), dtype=bool)
for i, s in enumerate(spec):
    batch[i, :len(s)] = s
    mask[i, :len(s)] = True
word = np.array([0, 1, 1, 0])
i = tf.keras.Input((None, batch.shape[-1]))
k = tf.keras.Input((None,), dtype="bool")
h = tf.keras.layers.LSTM(8)(i, mask=k)
o = tf.keras.layers.Dense(2, activation="softmax")(h)
m = tf.keras.Model([i, k], o)
m.compile("adam", "sparse_categorical_crossentropy")
m.fit([batch, mask], word, epochs=1, verbose=0)
print(m.predict([batch[:1], mask[:1]], verbose=0).shape)
