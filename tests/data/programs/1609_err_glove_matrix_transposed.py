# given: read_reviews("reviews.tsv") = (["good film", "bad film", "very good", "really bad indeed"] * 10, np.array([1, 0, 1, 0] * 10))
import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Embedding
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer

EMBEDDING_DIM = 50
MAX_LEN = 10


def read_reviews(path):
    raise RuntimeError(path)


texts, y = read_reviews("reviews.tsv")
tok = Tokenizer(oov_token="<OOV>")
tok.fit_on_texts(texts)
seqs = tok.texts_to_sequences(texts)
X = pad_sequences(seqs, maxlen=MAX_LEN, padding="post")
vocab_size = len(tok.word_index) + 1
print(X.shape, vocab_size)

glove = {w: np.random.rand(100) for w in tok.word_index}
embedding_matrix = np.zeros((vocab_size, EMBEDDING_DIM))
for word, i in tok.word_index.items():
    vector = glove.get(word)
    if vector is not None:
        embedding_matrix[i] = vector

model = Sequential()
model.add(Embedding(vocab_size, EMBEDDING_DIM, weights=[embedding_matrix], trainable=False, mask_zero=True))
model.add(LSTM(32))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)
