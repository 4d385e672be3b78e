import numpy as np
from tensorflow.keras.layers import (Input, Embedding, Bidirectional, GRU, TimeDistributed,
                                     Dense, Permute, Multiply, Lambda, Softmax, Dropout)
from tensorflow.keras.models import Model
from tensorflow.keras.utils import to_categorical
import tensorflow as tf

MAX_SENTS, MAX_WORDS, VOCAB, EMB = 8, 15, 400, 32
docs = np.zeros((64, MAX_SENTS, MAX_WORDS), dtype='int32')
for d in range(64):
    for s in range(np.random.randint(2, MAX_SENTS + 1)):
        n = np.random.randint(3, MAX_WORDS + 1)
        docs[d, s, :n] = np.random.randint(1, VOCAB, n)
labels = to_categorical(np.random.randint(0, 4, 64), num_classes=4)
print('Shape of data tensor:', docs.shape)
print('Shape of label tensor:', labels.shape)

# word level
sentence_input = Input(shape=(MAX_WORDS,), dtype='int32')
embedded = Embedding(VOCAB, EMB)(sentence_input)
word_seq = Bidirectional(GRU(20, return_sequences=True))(embedded)
word_score = Dense(1, activation='tanh')(word_seq)
word_alpha = Softmax(axis=1)(word_score)
weighted = Multiply()([word_seq, word_alpha])
sentence_vector = Lambda(lambda t: tf.reduce_sum(t, axis=1), output_shape=(40,))(weighted)
sentence_encoder = Model(sentence_input, sentence_vector)

# sentence level
doc_input = Input(shape=(MAX_SENTS, MAX_WORDS), dtype='int32')
doc_encoded = TimeDistributed(sentence_encoder)(doc_input)
sent_seq = Bidirectional(GRU(20, return_sequences=True))(doc_encoded)
sent_alpha = Softmax(axis=1)(Dense(1, activation='tanh')(sent_seq))
doc_vector = Lambda(lambda t: tf.reduce_sum(t[0] * t[1], axis=1), output_shape=(40,))([sent_seq, sent_alpha])
doc_vector = Dropout(0.3)(doc_vector)
preds = Dense(4, activation='softmax')(doc_vector)
model = Model(doc_input, preds)
model.compile(loss='categorical_crossentropy', optimizer='rmsprop', metrics=['acc'])

x_train, x_val = docs[:48], docs[48:]
y_train, y_val = labels[:48], labels[48:]
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=1, batch_size=16, verbose=0)
attention_model = Model(doc_input, sent_alpha)
print(attention_model.predict(x_val, verbose=0)[0, :, 0])
