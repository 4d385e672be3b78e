import numpy as np
from itertools import chain
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras import Sequential, layers

rows = [("red", "deep dark fruit"), ("white", "crisp green apple and lime"), ("rose", "light berry")] * 30
kinds, reviews = zip(*rows)
names = sorted(set(kinds))
y = np.array([names.index(k) for k in kinds])
tok = Tokenizer(num_words=50, oov_token="<oov>")
tok.fit_on_texts(reviews)
seqs = tok.texts_to_sequences(reviews)
lengths = np.array([len(s) for s in seqs])
X = pad_sequences(seqs, maxlen=int(lengths.max()), padding="post")
order = np.random.permutation(len(X))
X, y = X[order], y[order]
model = Sequential([
    layers.Input((X.shape[1],)),
    layers.Embedding(50, 8, mask_zero=True),
    layers.Bidirectional(layers.GRU(5)),
    layers.Dense(len(names), activation="softmax"),
])
model.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0, validation_split=0.2)
print(model.predict(X[:4], verbose=0).argmax(-1))
