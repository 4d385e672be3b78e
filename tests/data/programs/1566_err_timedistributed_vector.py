import numpy
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, TimeDistributed
from keras.utils import to_categorical

# part-of-speech tags for each word, words as vectors of 50
n_sentences, n_words, n_dims, n_tags = 32, 18, 50, 11
X = numpy.random.uniform(-1, 1, (n_sentences, n_words, n_dims))
Y = numpy.random.randint(0, n_tags, (n_sentences, n_words))
Y = to_categorical(Y, num_classes=n_tags)

tagger = Sequential()
tagger.add(LSTM(64, input_shape=(n_words, n_dims), return_sequences=True))
tagger.add(Dropout(0.25))
tagger.add(LSTM(64))
tagger.add(Dropout(0.25))
tagger.add(TimeDistributed(Dense(n_tags, activation='softmax')))
tagger.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
tagger.fit(X, Y, batch_size=8, epochs=1, verbose=0)
