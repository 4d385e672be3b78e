import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Bidirectional, LSTM, Dense, SpatialDropout1D

vocab_size = 2000
maxlen = 50
rng = np.random.default_rng(0)
sequences = [rng.integers(1, vocab_size, size=40) for _ in range(100)]
labels = rng.integers(0, 2, size=100)

X = pad_sequences(sequences, maxlen=maxlen, padding='post')
X_train, X_val = X[:80], X[80:]
y_train, y_val = labels[:80], labels[80:]

model = Sequential([
    Embedding(vocab_size, 32, input_length=maxlen),
    SpatialDropout1D(0.3),
    Bidirectional(LSTM(16, return_sequences=True)),
    Bidirectional(LSTM(8)),
    Dense(16, activation='relu'),
    Dense(1, activation='sigmoid')
])
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
history = model.fit(X_train, y_train, epochs=1, validation_data=(X_val, y_val), verbose=0)
probs = model.predict(X_val, verbose=0)
pred = (probs > 0.5).astype('int32')
