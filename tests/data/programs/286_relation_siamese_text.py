from __future__ import print_function

import numpy as np
from keras import backend as K
from keras.models import Model, Sequential
from keras.layers import Input, Embedding, LSTM, Dense, Dropout, Lambda, Bidirectional, Subtract, Multiply, Concatenate

MAX_NB_WORDS = 300
MAX_SEQUENCE_LENGTH = 16
EMBEDDING_DIM = 10

embeddings_index = {}
for w in range(250):
    embeddings_index["w%d" % w] = np.random.rand(EMBEDDING_DIM)
word_index = {"w%d" % w: w + 1 for w in range(MAX_NB_WORDS - 1)}
nb_words = min(MAX_NB_WORDS, len(word_index)) + 1
embedding_matrix = np.zeros((nb_words, EMBEDDING_DIM))
for word, i in word_index.items():
    embedding_vector = embeddings_index.get(word)
    if embedding_vector is not None:
        embedding_matrix[i] = embedding_vector
print("Null word embeddings: %d" % np.sum(np.sum(embedding_matrix, axis=1) == 0))

q1 = np.random.randint(1, nb_words, (80, MAX_SEQUENCE_LENGTH))
q2 = np.random.randint(1, nb_words, (80, MAX_SEQUENCE_LENGTH))
is_duplicate = np.random.randint(0, 2, (80,))
perm = np.random.permutation(len(q1))
idx_train = perm[:int(len(q1) * 0.9)]
idx_val = perm[int(len(q1) * 0.9):]
q1_train = np.vstack((q1[idx_train], q2[idx_train]))
q2_train = np.vstack((q2[idx_train], q1[idx_train]))
labels_train = np.concatenate((is_duplicate[idx_train], is_duplicate[idx_train]))

embedding_layer = Embedding(nb_words, EMBEDDING_DIM, weights=[embedding_matrix], trainable=False)
lstm_layer = Bidirectional(LSTM(9, dropout=0.1))
seq1 = Input(shape=(MAX_SEQUENCE_LENGTH,), dtype="int32")
seq2 = Input(shape=(MAX_SEQUENCE_LENGTH,), dtype="int32")
x1 = lstm_layer(embedding_layer(seq1))
y1 = lstm_layer(embedding_layer(seq2))
squared = Lambda(lambda t: t * t)(Subtract()([x1, y1]))
product = Multiply()([x1, y1])
merged = Concatenate()([squared, product])
merged = Dropout(0.2)(merged)
merged = Dense(12, activation="relu")(merged)
preds = Dense(1, activation="sigmoid")(merged)
model = Model(inputs=[seq1, seq2], outputs=preds)
model.compile(loss="binary_crossentropy", optimizer="nadam", metrics=["acc"])
hist = model.fit([q1_train, q2_train], labels_train, epochs=1, batch_size=24, shuffle=True, verbose=0)
p = model.predict([q1[idx_val], q2[idx_val]], verbose=0)
p += model.predict([q2[idx_val], q1[idx_val]], verbose=0)
p /= 2
print(p.shape, (p.ravel() > 0.5).sum())
