# given: open('reviews.txt').read().split('\n\n') = ['first line here . second line %d . and a third' % i for i in range(60)]
# given: stars = np.random.randint(0, 5, (60,))
# hierarchical network: words -> sentence vector -> document vector
import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.preprocessing.text import Tokenizer, text_to_word_sequence
from tensorflow.keras.layers import Dense, Input, Embedding, GRU, Bidirectional, TimeDistributed, Dropout
from tensorflow.keras.models import Model
from tensorflow.keras.utils import to_categorical

MAX_SENT_LENGTH = 10
MAX_SENTS = 5
MAX_NB_WORDS = 500
EMBEDDING_DIM = 16
VALIDATION_SPLIT = 0.2

docs = open('reviews.txt').read().split('\n\n')
stars = np.loadtxt('stars.txt')

reviews = [[s.strip() for s in d.split('.') if s.strip()] for d in docs]
tokenizer = Tokenizer(num_words=MAX_NB_WORDS)
tokenizer.fit_on_texts(docs)

data = np.zeros((len(docs), MAX_SENTS, MAX_SENT_LENGTH), dtype='int32')
for i, sentences in enumerate(reviews):
    for j, sent in enumerate(sentences):
        if j < MAX_SENTS:
            k = 0
            for _, word in enumerate(text_to_word_sequence(sent)):
                if k < MAX_SENT_LENGTH and word in tokenizer.word_index and tokenizer.word_index[word] < MAX_NB_WORDS:
                    data[i, j, k] = tokenizer.word_index[word]
                    k = k + 1

labels = to_categorical(np.asarray(stars), 5)
print('Shape of data tensor:', data.shape)
print('Shape of label tensor:', labels.shape)

indices = np.arange(data.shape[0])
np.random.shuffle(indices)
data = data[indices]
labels = labels[indices]
nb_validation_samples = int(VALIDATION_SPLIT * data.shape[0])

x_train = data[:-nb_validation_samples]
y_train = labels[:-nb_validation_samples]
x_val = data[-nb_validation_samples:]
y_val = labels[-nb_validation_samples:]

sentence_input = Input(shape=(MAX_SENT_LENGTH,), dtype='int32')
embedded_sequences = Embedding(MAX_NB_WORDS, EMBEDDING_DIM)(sentence_input)
l_lstm = Bidirectional(GRU(12))(embedded_sequences)
sentEncoder = Model(sentence_input, l_lstm)

review_input = Input(shape=(MAX_SENTS, MAX_SENT_LENGTH), dtype='int32')
review_encoder = TimeDistributed(sentEncoder)(review_input)
l_lstm_sent = Bidirectional(GRU(12))(review_encoder)
l_lstm_sent = Dropout(0.3)(l_lstm_sent)
preds = Dense(5, activation='softmax')(l_lstm_sent)
model = Model(review_input, preds)

model.compile(loss='categorical_crossentropy', optimizer='rmsprop', metrics=['acc'])
model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=1, batch_size=10, verbose=0)
print(model.predict(x_val, verbose=0).argmax(-1) + 1)
