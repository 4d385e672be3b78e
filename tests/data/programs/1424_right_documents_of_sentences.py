# Words in sentences, sentences in documents
import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import (Embedding, TimeDistributed, LSTM, GRU, Bidirectional, Dense, Dropout,
                                     GlobalMaxPooling1D)

MAX_SENTS = 8
MAX_SENT_LENGTH = 15
MAX_NB_WORDS = 300
EMBEDDING_DIM = 20

docs = []
for _ in range(70):
    n_sent = np.random.randint(2, 11)
    docs.append([[int(w) for w in np.random.randint(1, MAX_NB_WORDS, np.random.randint(3, 20))] for _ in range(n_sent)])
labels = np.random.randint(0, 2, 70)

data = np.zeros((len(docs), MAX_SENTS, MAX_SENT_LENGTH), dtype="int32")
for i, sentences in enumerate(docs):
    for j, sent in enumerate(sentences):
        if j < MAX_SENTS:
            k = 0
            for word in sent:
                if k < MAX_SENT_LENGTH:
                    data[i, j, k] = word
                    k = k + 1
print("Shape of data tensor:", data.shape)

indices = np.arange(data.shape[0])
np.random.shuffle(indices)
data = data[indices]
labels = labels[indices]
nb_validation_samples = int(0.2 * data.shape[0])
x_train = data[:-nb_validation_samples]
y_train = labels[:-nb_validation_samples]
x_val = data[-nb_validation_samples:]
y_val = labels[-nb_validation_samples:]

embedding_matrix = np.random.random((MAX_NB_WORDS, EMBEDDING_DIM))
embedding_layer = Embedding(MAX_NB_WORDS, EMBEDDING_DIM, weights=[embedding_matrix], trainable=False)
sentence_input = Input(shape=(MAX_SENT_LENGTH,), dtype="int32")
embedded_sequences = embedding_layer(sentence_input)
l_lstm = Bidirectional(LSTM(12))(embedded_sequences)
sent_encoder = Model(sentence_input, l_lstm)

review_input = Input(shape=(MAX_SENTS, MAX_SENT_LENGTH), dtype="int32")
review_encoder = TimeDistributed(sent_encoder)(review_input)
l_lstm_sent = Bidirectional(GRU(10, return_sequences=True))(review_encoder)
pooled = GlobalMaxPooling1D()(l_lstm_sent)
pooled = Dropout(0.3)(pooled)
preds = Dense(1, activation="sigmoid")(pooled)
model = Model(review_input, preds)
model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["acc"])
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=1, batch_size=10, verbose=0)
print(sent_encoder.predict(x_val[0], verbose=0).shape)
