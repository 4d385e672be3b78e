# given: data = pd.DataFrame({'Sentence #': np.repeat(['Sentence: %d' % i for i in range(40)], 6), 'Word': ['w%d' % (i * 7 % 53) for i in range(240)], 'POS': ['NN'] * 240, 'Tag': [['O', 'B-geo', 'I-geo', 'B-per'][i % 4] for i in range(240)]})
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, TimeDistributed, SpatialDropout1D, Bidirectional

data = pd.read_csv('ner_dataset.csv', encoding='latin1')
data = data.ffill()

words = list(set(data['Word'].values))
words.append('ENDPAD')
num_words = len(words)
tags = list(set(data['Tag'].values))
num_tags = len(tags)


class SentenceGetter(object):
    def __init__(self, data):
        self.n_sent = 1
        self.data = data
        agg_func = lambda s: [(w, p, t) for w, p, t in zip(s['Word'].values.tolist(),
                                                           s['POS'].values.tolist(),
                                                           s['Tag'].values.tolist())]
        self.grouped = self.data.groupby('Sentence #').apply(agg_func)
        self.sentences = [s for s in self.grouped]


getter = SentenceGetter(data)
sentences = getter.sentences

word2idx = {w: i + 1 for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tags)}

max_len = 50
X = [[word2idx[w[0]] for w in s] for s in sentences]
X = pad_sequences(maxlen=max_len, sequences=X, padding='post', value=num_words)
y = [[tag2idx[w[2]] for w in s] for s in sentences]
y = pad_sequences(maxlen=max_len, sequences=y, padding='post', value=tag2idx['O'])
y = [to_categorical(i, num_classes=num_tags) for i in y]

x_train, x_test, y_train, y_test = train_test_split(X, np.array(y), test_size=0.2, random_state=1)

input_word = Input(shape=(max_len,))
model = Embedding(input_dim=num_words + 1, output_dim=50)(input_word)
model = SpatialDropout1D(0.1)(model)
model = Bidirectional(LSTM(units=20, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(num_tags, activation='softmax'))(model)
model = Model(input_word, out)
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])

history = model.fit(x_train, y_train, validation_split=0.2, batch_size=8, epochs=1, verbose=1)
model.evaluate(x_test, y_test)

i = np.random.randint(0, x_test.shape[0])
p = model.predict(np.array([x_test[i]]))
p = np.argmax(p, axis=-1)
y_true = np.argmax(y_test, axis=-1)[i]
for w, true, pred in zip(x_test[i], y_true, p[0]):
    print('{:15}{}\t{}'.format(words[w - 1], tags[true], tags[pred]))
