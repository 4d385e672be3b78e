import numpy as np
import tensorflow as tf

tf.random.set_seed(1)
rs = np.random.RandomState(3)
CODE = {"a": ".-", "b": "-...", "c": "-.-.", "d": "-..", "e": ".", "t": "-"}
LETTERS = sorted(CODE)
STEP = 6


def render(word):
    bits = []
    for ch in word:
        for mark in CODE[ch]:
            bits.extend([1] if mark == "." else [1, 1, 1])
            bits.append(0)
        bits += [0, 0]
    return bits


words = ["".join(rs.choice(LETTERS, 3)) for _ in range(64)]
signals = [render(w) for w in words]
longest = max(len(s) for s in signals)
X = np.zeros((64, 60, 1), "float32")
for i, s in enumerate(signals):
    X[i, :len(s), 0] = s
y = np.array([[LETTERS.index(c) for c in w] for w in words])

inp = tf.keras.layers.Input(shape=(60, 1))
h = tf.keras.layers.LSTM(24)(inp)
h = tf.keras.layers.RepeatVector(3)(h)
h = tf.keras.layers.LSTM(24, return_sequences=True)(h)
out = tf.keras.layers.Dense(len(LETTERS), activation="softmax")(h)
m = tf.keras.models.Model(inp, out)
m.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["sparse_categorical_accuracy"])
m.fit(X, y, batch_size=16, epochs=1, verbose=0)
read = m.predict(X[:2], verbose=0).argmax(-1)
print(["".join(LETTERS[k] for k in row) for row in read])
