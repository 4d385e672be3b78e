import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

texts = ["good movie", "bad movie", "what a waste of time", "i loved every minute"] * 10
labels = np.array([1, 0, 0, 1] * 10)
tok = Tokenizer(num_words=500)
tok.fit_on_texts(texts)
seqs = tok.texts_to_sequences(texts)
x = pad_sequences(seqs, maxlen=6)
x = np.expand_dims(x, axis=2)
print(x.shape)
model = Sequential()
model.add(Embedding(500, 32, input_length=6))
model.add(LSTM(16))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x, labels, epochs=1)
