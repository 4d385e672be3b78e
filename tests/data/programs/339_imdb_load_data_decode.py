# given: imdb.load_data(num_words=max_features) = ((np.array([list(range(1, 30 + i % 7)) for i in range(25000)], dtype=object), np.arange(25000) % 2), (np.array([list(range(1, 20 + i % 9)) for i in range(25000)], dtype=object), np.arange(25000) % 2))
from tensorflow.keras.datasets import imdb
from tensorflow.keras.preprocessing import sequence
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Embedding, LSTM, SpatialDropout1D
import numpy as np

max_features = 5000
maxlen = 80
(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=max_features)
x_train, y_train, x_test, y_test = x_train[:60], y_train[:60], x_test[:40], y_test[:40]
x_train = sequence.pad_sequences(x_train, maxlen=maxlen)
x_test = sequence.pad_sequences(x_test, maxlen=maxlen)
X = np.concatenate((x_train, x_test), axis=0)
y = np.concatenate((y_train, y_test), axis=0)
model = Sequential()
model.add(Embedding(max_features, 32))
model.add(SpatialDropout1D(0.2))
model.add(LSTM(32, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(1, activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X, y, batch_size=10, epochs=1, validation_split=0.1, verbose=0)
score, acc = model.evaluate(X[:20], y[:20], batch_size=10, verbose=0)
probabilities = model.predict(X[:5], verbose=0)
rounded = [round(p[0]) for p in probabilities]
