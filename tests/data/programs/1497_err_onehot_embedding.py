# one-hot text goes into an Embedding
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, Dropout, Input
from tensorflow.keras.utils import to_categorical

lyrics = 'hello from the other side i must have called a thousand times to tell you i am sorry'.split() * 6
tokens = sorted(set(lyrics))
token_index = {w: i for i, w in enumerate(tokens)}
ids = [token_index[w] for w in lyrics]
seq_len = 8
X, y = [], []
for i in range(len(ids) - seq_len):
    X.append(ids[i:i + seq_len])
    y.append(ids[i + seq_len])
X = to_categorical(np.array(X), num_classes=len(tokens))
y = to_categorical(y, num_classes=len(tokens))
print('X', X.shape, 'y', y.shape)

model = Sequential()
model.add(Input(shape=(seq_len, len(tokens))))
model.add(Embedding(len(tokens), 50))
model.add(LSTM(64, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(64))
model.add(Dense(len(tokens), activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X, y, epochs=1, batch_size=16)
