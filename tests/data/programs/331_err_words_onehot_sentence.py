# trap: traps/sequential-accepts-another-length
import numpy as np
from collections import Counter
from keras.models import Sequential
from keras.layers import LSTM, Dense, Activation

corpus = ("the sea was calm that morning and the boats went out early while the gulls kept "
          "to the harbour wall where the nets were drying in the sun and nobody spoke of the storm")
words = corpus.lower().split()
counts = Counter(words)
vocab = sorted(counts)
word2idx = {w: i for i, w in enumerate(vocab)}
SEQ = 4
sentences, next_words = [], []
for i in range(0, len(words) - SEQ, 1):
    sentences.append(words[i:i + SEQ])
    next_words.append(words[i + SEQ])
X = np.zeros((len(sentences), SEQ, len(vocab)), dtype=bool)
y = np.zeros((len(sentences), len(vocab)), dtype=bool)
for i, s in enumerate(sentences):
    for t, w in enumerate(s):
        X[i, t, word2idx[w]] = 1
    y[i, word2idx[next_words[i]]] = 1

model = Sequential()
model.add(LSTM(64, input_shape=(SEQ, len(vocab))))
model.add(Dense(len(vocab)))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(X, y, batch_size=8, epochs=1)

seed = "the boats went out early".split()
x = np.zeros((1, len(seed), len(vocab)))
for t, w in enumerate(seed):
    x[0, t, word2idx[w]] = 1.0
probs = model.predict(x, verbose=0)[0]
print(vocab[int(np.argmax(probs))])
