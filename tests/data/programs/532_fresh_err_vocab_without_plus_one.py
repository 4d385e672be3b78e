import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

lines = [
    "sing goddess the anger of achilles",
    "that brought countless sorrows",
    "many a brave soul did it send",
    "hurrying down to hades",
]
tokenizer = Tokenizer()
tokenizer.fit_on_texts(lines)
vocab_size = len(tokenizer.word_index)

sequences = []
for line in lines:
    ids = tokenizer.texts_to_sequences([line])[0]
    for k in range(2, len(ids) + 1):
        sequences.append(ids[:k])
max_length = max(len(s) for s in sequences)
sequences = pad_sequences(sequences, maxlen=max_length, padding="pre")
X, y = sequences[:, :-1], sequences[:, -1]

model = Sequential()
model.add(Embedding(vocab_size, 10))
model.add(LSTM(20))
model.add(Dense(vocab_size, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=2)
