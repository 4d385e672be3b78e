import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import (Input, Embedding, LSTM, GRU, Bidirectional,
                                     TimeDistributed, Dense, Dropout)

MAX_SENTS = 6
MAX_WORDS = 9
VOCAB = 120

reviews = np.random.randint(1, VOCAB, size=(20, MAX_SENTS, MAX_WORDS))
stars = np.random.randint(0, 5, size=(20,))

# words -> sentence vector
word_in = Input(shape=(MAX_WORDS,), dtype="int32")
w = Embedding(VOCAB, 16)(word_in)
w = Bidirectional(GRU(8))(w)
sentence_encoder = Model(word_in, w, name="sentence_encoder")

# sentences -> document vector
doc_in = Input(shape=(MAX_SENTS, MAX_WORDS), dtype="int32")
s = TimeDistributed(sentence_encoder)(doc_in)
s = Bidirectional(LSTM(10, return_sequences=True))(s)
s = LSTM(12)(s)
s = Dropout(0.3)(s)
out = Dense(5, activation="softmax")(s)
model = Model(doc_in, out)
model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.summary()
model.fit(reviews, stars, batch_size=5, epochs=1, verbose=0)
vectors = sentence_encoder.predict(reviews[0], verbose=0)
probs = model.predict(reviews[:1], verbose=0)
print(vectors.shape, probs.argmax(axis=-1))
