import numpy as np
from keras.layers import Input, Embedding, LSTM, Dense, Dropout, BatchNormalization, concatenate
from keras.models import Model
from keras.preprocessing.text import Tokenizer
from keras.preprocessing.sequence import pad_sequences

MAX_SEQUENCE_LENGTH = 30
MAX_NB_WORDS = 20000
EMBEDDING_DIM = 50
texts_1 = ["how do i learn python", "what is love"] * 40
texts_2 = ["how to learn python fast", "what is the meaning of love"] * 40
labels = [1, 0] * 40
tokenizer = Tokenizer(num_words=MAX_NB_WORDS)
tokenizer.fit_on_texts(texts_1 + texts_2)
sequences_1 = tokenizer.texts_to_sequences(texts_1)
sequences_2 = tokenizer.texts_to_sequences(texts_2)
word_index = tokenizer.word_index
data_1 = pad_sequences(sequences_1, maxlen=MAX_SEQUENCE_LENGTH)
data_2 = pad_sequences(sequences_2, maxlen=MAX_SEQUENCE_LENGTH)
labels = np.array(labels)
print("Shape of data tensor:", data_1.shape)
nb_words = min(MAX_NB_WORDS, len(word_index)) + 1
embedding_matrix = np.zeros((nb_words, EMBEDDING_DIM))
for word, i in word_index.items():
    embedding_matrix[i] = np.random.rand(EMBEDDING_DIM)

perm = np.random.permutation(len(data_1))
idx_train = perm[:int(len(data_1) * 0.9)]
idx_val = perm[int(len(data_1) * 0.9):]
data_1_train = np.vstack((data_1[idx_train], data_2[idx_train]))
data_2_train = np.vstack((data_2[idx_train], data_1[idx_train]))
labels_train = np.concatenate((labels[idx_train], labels[idx_train]))
embedding_layer = Embedding(nb_words, EMBEDDING_DIM, trainable=False)
lstm_layer = LSTM(24, dropout=0.1, recurrent_dropout=0.1)
sequence_1_input = Input(shape=(MAX_SEQUENCE_LENGTH,), dtype="int32")
x1 = lstm_layer(embedding_layer(sequence_1_input))
sequence_2_input = Input(shape=(MAX_SEQUENCE_LENGTH,), dtype="int32")
y1 = lstm_layer(embedding_layer(sequence_2_input))
merged = concatenate([x1, y1])
merged = Dropout(0.1)(merged)
merged = BatchNormalization()(merged)
merged = Dense(16, activation="relu")(merged)
preds = Dense(1, activation="sigmoid")(merged)
model = Model(inputs=[sequence_1_input, sequence_2_input], outputs=preds)
model.compile(loss="binary_crossentropy", optimizer="nadam", metrics=["acc"])
hist = model.fit([data_1_train, data_2_train], labels_train, epochs=1, batch_size=32, verbose=0)
