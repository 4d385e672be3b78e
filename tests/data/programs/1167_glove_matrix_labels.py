# trap: traps/accuracy-becomes-argmax/
import numpy as np
from tensorflow.keras.layers import Embedding, LSTM, Dense, Input, GlobalMaxPool1D, Bidirectional, Dropout
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.initializers import Constant

labels = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
corpus = ["you are a nice person", "i hate this", "what a lovely day it is today", "get lost now"] * 30
y = np.random.randint(0, 2, (len(corpus), len(labels)))

word_index = {}
for line in corpus:
    for w in line.split():
        word_index.setdefault(w, len(word_index) + 1)
sequences = [[word_index[w] for w in line.split()] for line in corpus]
maxlen = 12
X_t = pad_sequences(sequences, maxlen=maxlen)

embed_size = 25
embeddings_index = {w: np.random.rand(embed_size).astype("float32") for w in word_index if len(w) > 2}
all_embs = np.stack(list(embeddings_index.values()))
emb_mean, emb_std = all_embs.mean(), all_embs.std()
nb_words = len(word_index) + 1
embedding_matrix = np.random.normal(emb_mean, emb_std, (nb_words, embed_size))
for word, i in word_index.items():
    embedding_vector = embeddings_index.get(word)
    if embedding_vector is not None:
        embedding_matrix[i] = embedding_vector

inp = Input(shape=(maxlen,))
x = Embedding(nb_words, embed_size, embeddings_initializer=Constant(embedding_matrix), trainable=False)(inp)
x = Bidirectional(LSTM(20, return_sequences=True, dropout=0.1, recurrent_dropout=0.1))(x)
x = GlobalMaxPool1D()(x)
x = Dense(20, activation="relu")(x)
x = Dropout(0.1)(x)
x = Dense(len(labels), activation="sigmoid")(x)
model = Model(inputs=inp, outputs=x)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_t, y, batch_size=32, epochs=1, validation_split=0.1, verbose=0)
y_test = model.predict([X_t[:10]], batch_size=1024, verbose=0)
flags = y_test > 0.5
