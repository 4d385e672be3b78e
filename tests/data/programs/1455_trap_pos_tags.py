# trap: silent
# word ids start at 0, so mask_zero hides a real word together with the padding
import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Bidirectional, LSTM, TimeDistributed, Dense, Input

sentences = [
    ['the', 'dog', 'barks'],
    ['a', 'cat', 'sees', 'the', 'dog'],
    ['the', 'old', 'cat', 'sleeps'],
    ['birds', 'sing'],
    ['a', 'bird', 'sees', 'a', 'cat', 'today'],
] * 12
tags = [
    ['DET', 'NOUN', 'VERB'],
    ['DET', 'NOUN', 'VERB', 'DET', 'NOUN'],
    ['DET', 'ADJ', 'NOUN', 'VERB'],
    ['NOUN', 'VERB'],
    ['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'ADV'],
] * 12

words = sorted(set(w for s in sentences for w in s))
tag_names = sorted(set(t for s in tags for t in s))
word2idx = {w: i for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tag_names)}

MAX_LEN = 6
X = [[word2idx[w] for w in s] for s in sentences]
X = pad_sequences(X, maxlen=MAX_LEN, padding='post', value=0)
y = [[tag2idx[t] for t in s] for s in tags]
y = pad_sequences(y, maxlen=MAX_LEN, padding='post', value=0)

model = Sequential()
model.add(Input(shape=(MAX_LEN,)))
model.add(Embedding(input_dim=len(words), output_dim=16, mask_zero=True))
model.add(Bidirectional(LSTM(16, return_sequences=True)))
model.add(TimeDistributed(Dense(len(tag_names), activation='softmax')))
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(X, y, batch_size=10, epochs=1, verbose=0)
p = np.argmax(model.predict(X[:1], verbose=0), axis=-1)
print([tag_names[i] for i in p[0]])
