# trap: traps/mask-lost-on-the-way/
import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Conv1D, MaxPooling1D, LSTM, Dense, Dropout, Input

np.random.seed(3)
amino = "ACDEFGHIKLMNPQRSTVWY"
proteins = ["".join(np.random.choice(list(amino), np.random.randint(30, 90))) for _ in range(64)]
family = np.random.randint(0, 2, 64)
encode = {a: i + 1 for i, a in enumerate(amino)}
X = [[encode[a] for a in p] for p in proteins]
X = pad_sequences(X, maxlen=100, padding="post", truncating="post")

model = Sequential()
model.add(Input(shape=(100,)))
model.add(Embedding(len(amino) + 1, 16, mask_zero=True))
model.add(Dropout(0.2))
model.add(Conv1D(filters=32, kernel_size=5, padding="same", activation="relu"))
model.add(LSTM(16))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, family, validation_split=0.25, epochs=1, batch_size=16, verbose=0)
