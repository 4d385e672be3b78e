# I get an error about shapes when calling fit, what am I doing wrong?
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, TimeDistributed, Embedding

max_len = 25
n_words = 500
n_tags = 9

X = np.random.randint(1, n_words, size=(200, max_len))
y = np.random.randint(0, n_tags, size=(200, max_len))

model = Sequential()
model.add(Embedding(input_dim=n_words, output_dim=40))
model.add(LSTM(units=64, return_sequences=True, recurrent_dropout=0.1))
model.add(TimeDistributed(Dense(n_tags, activation='softmax')))
model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['accuracy'])
history = model.fit(X, y, batch_size=32, epochs=1, validation_split=0.1, verbose=1)
