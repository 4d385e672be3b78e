import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

docs = np.random.randint(0, 50, (30, 4, 9))
labels = np.random.randint(0, 2, 30)
model = Sequential()
model.add(Embedding(50, 8, input_length=9))
model.add(LSTM(6))
model.add(Dense(1, activation="sigmoid"))
model.compile("adam", "binary_crossentropy")
model.fit(docs, labels, epochs=1, verbose=0)
