import numpy as np
from tensorflow.keras.layers import Input, Embedding, Bidirectional, LSTM, Dense, TimeDistributed, SpatialDropout1D
from tensorflow.keras.models import Model
from tensorflow.keras.utils import pad_sequences, to_categorical

sentences = [['john', 'lives', 'in', 'paris'], ['mary', 'works', 'at', 'acme', 'corp'], ['hello', 'world']] * 20
tags = [['B-PER', 'O', 'O', 'B-LOC'], ['B-PER', 'O', 'O', 'B-ORG', 'I-ORG'], ['O', 'O']] * 20

words = sorted({w for s in sentences for w in s})
labels = sorted({t for ts in tags for t in ts})
word2idx = {w: i + 1 for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(labels)}

max_len = 8
X = pad_sequences([[word2idx[w] for w in s] for s in sentences], maxlen=max_len, padding='post')
y = pad_sequences([[tag2idx[t] for t in ts] for ts in tags], maxlen=max_len, padding='post', value=tag2idx['O'])
Y = to_categorical(y, num_classes=len(labels))

inp = Input(shape=(max_len,))
m = Embedding(len(words) + 1, 20, mask_zero=True)(inp)
m = SpatialDropout1D(0.1)(m)
m = Bidirectional(LSTM(16, return_sequences=True))(m)
out = TimeDistributed(Dense(len(labels), activation='softmax'))(m)
model = Model(inp, out)
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
history = model.fit(X, Y, batch_size=16, epochs=1, verbose=0)

p = model.predict(X[:1], verbose=0)
p = np.argmax(p, axis=-1)
for w, i in zip(sentences[0], p[0]):
    print(w, labels[i])
