import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.layers import Embedding, LSTM, Dense, Input
from tensorflow.keras.models import Model

texts = ["good service", "bad food and bad service", "good food", "slow kitchen but good wine"]
y = np.array([1, 0, 1, 1])
EMBEDDING_DIM, MAXLEN = 50, 6
tokenizer = Tokenizer()
tokenizer.fit_on_texts(texts)
word_index = tokenizer.word_index
data = pad_sequences(tokenizer.texts_to_sequences(texts), maxlen=MAXLEN)
glove = {w: np.random.rand(EMBEDDING_DIM) for w in ["good", "bad", "food", "wine"]}
embedding_matrix = np.zeros((len(word_index), EMBEDDING_DIM))
for word, i in word_index.items():
    vector = glove.get(word)
    if vector is not None:
        embedding_matrix[i] = vector
inp = Input(shape=(MAXLEN,), dtype="int32")
layer = Embedding(len(word_index) + 1, EMBEDDING_DIM, trainable=False)
x = layer(inp)
layer.set_weights([embedding_matrix])
x = LSTM(16)(x)
model = Model(inp, Dense(1, activation="sigmoid")(x))
model.compile("adam", "binary_crossentropy", metrics=["acc"])
model.fit(data, y, epochs=1, verbose=0)
