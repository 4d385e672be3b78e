import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import (Embedding, LSTM, Conv1D, GlobalMaxPooling1D,
                                     Dense, SpatialDropout1D)

vocab_size = 1200
embedding_dim = 50
max_length = 60

sentences = np.random.randint(1, vocab_size, size=(200, max_length))
sentiment = np.random.randint(0, 3, size=(200,))

embedding_matrix = np.zeros((vocab_size, embedding_dim))
for i in range(1, vocab_size):
    embedding_matrix[i] = np.random.normal(size=embedding_dim)

def build_model(kind='lstm_cnn'):
    model = Sequential()
    model.add(tf.keras.Input(shape=(max_length,)))
    model.add(Embedding(vocab_size, embedding_dim,
                        embeddings_initializer=tf.keras.initializers.Constant(embedding_matrix),
                        trainable=False))
    model.add(SpatialDropout1D(0.2))
    if kind == 'cnn_lstm':
        model.add(Conv1D(32, 5, activation='relu'))
        model.add(LSTM(32))
    else:
        model.add(LSTM(64, dropout=0.2))
        model.add(Conv1D(32, 5, activation='relu'))
        model.add(GlobalMaxPooling1D())
    model.add(Dense(3, activation='softmax'))
    model.compile(loss='sparse_categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
    return model

first = build_model('cnn_lstm')
first.fit(sentences, sentiment, epochs=1, verbose=0)
second = build_model('lstm_cnn')
second.fit(sentences, sentiment, epochs=1, verbose=0)
