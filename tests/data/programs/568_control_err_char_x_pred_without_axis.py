import numpy as np
from keras.layers import GRU, Dense, Input
from keras.models import Sequential

corpus = "it was the best of times it was the worst of times it was the age of wisdom " * 6
alphabet = sorted(set(corpus))
lookup = {c: i for i, c in enumerate(alphabet)}
WIN = 16
pairs = [(corpus[i:i + WIN], corpus[i + WIN]) for i in range(len(corpus) - WIN)]
x = np.zeros((len(pairs), WIN, len(alphabet)), dtype="float32")
y = np.zeros((len(pairs), len(alphabet)), dtype="float32")
for n, (chunk, nxt) in enumerate(pairs):
    for t, ch in enumerate(chunk):
        x[n, t, lookup[ch]] = 1
    y[n, lookup[nxt]] = 1
model = Sequential([Input((WIN, len(alphabet))), GRU(32), Dense(len(alphabet), activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(x, y, epochs=1, verbose=0)


def generate(seed, n_chars=20):
    out = seed
    for _ in range(n_chars):
        window = np.zeros((WIN, len(alphabet)))
        for t, ch in enumerate(out[-WIN:]):
            window[t, lookup[ch]] = 1
        probs = model.predict(window, verbose=0)[0]
        out += alphabet[int(np.argmax(probs))]
    return out


print(generate(corpus[:WIN]))
