import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, Input
from tensorflow.keras.utils import pad_sequences

docs = ['good movie', 'bad acting and bad plot', 'wonderful plot', 'boring', 'great fun', 'not good at all',
        'really great acting', 'terrible movie'] * 5
labels = np.array([1, 0, 1, 0, 1, 0, 1, 0] * 5)

word_index = {}
for doc in docs:
    for word in doc.split():
        if word not in word_index:
            word_index[word] = len(word_index) + 1
vocab_size = len(word_index)

encoded = [[word_index[w] for w in doc.split()] for doc in docs]
padded = pad_sequences(encoded, maxlen=6, padding='post')

model = Sequential()
model.add(Input((6,)))
model.add(Embedding(vocab_size, 8))
model.add(LSTM(10))
model.add(Dense(1, activation='sigmoid'))
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(padded, labels, epochs=1, batch_size=40, verbose=0)
loss, accuracy = model.evaluate(padded, labels, verbose=0)
print('Accuracy: %f' % (accuracy * 100))
