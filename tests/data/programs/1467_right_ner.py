import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, Dropout, Bidirectional, LSTM, TimeDistributed, Dense
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences

vocab = ['w%d' % i for i in range(80)]
tagset = ['O', 'B-per', 'I-per', 'B-geo']
rows = []
for s in range(60):
    for _ in range(np.random.randint(4, 12)):
        rows.append((s, np.random.choice(vocab), np.random.choice(tagset)))
data = pd.DataFrame(rows, columns=['Sentence', 'Word', 'Tag'])

words = list(set(data['Word'].values))
words.append('ENDPAD')
tags = list(tagset)
n_words = len(words)
n_tags = len(tags)
word2idx = {w: i + 1 for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tags)}

grouped = data.groupby('Sentence').apply(lambda s: [(w, t) for w, t in zip(s['Word'].tolist(), s['Tag'].tolist())])
sentences = [s for s in grouped]

max_len = 12
X = [[word2idx[w[0]] for w in s] for s in sentences]
X = pad_sequences(maxlen=max_len, sequences=X, padding='post', value=0)
y = [[tag2idx[w[1]] for w in s] for s in sentences]
y = pad_sequences(maxlen=max_len, sequences=y, padding='post', value=tag2idx['O'])
x_train, x_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)

input_word = Input(shape=(max_len,))
model = Embedding(input_dim=n_words + 1, output_dim=20, mask_zero=True)(input_word)
model = Dropout(0.1)(model)
model = Bidirectional(LSTM(units=24, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(n_tags, activation='softmax'))(model)
model = Model(input_word, out)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, np.array(y_train), validation_split=0.1, batch_size=16, epochs=1, verbose=0)

i = np.random.randint(0, x_test.shape[0])
p = model.predict(np.array([x_test[i]]), verbose=0)
p = np.argmax(p, axis=-1)
for (w, true, pred) in zip(x_test[i], y_test[i], p[0]):
    if w:
        print('{:10} {:8} {}'.format(words[w - 1], tags[true], tags[pred]))
