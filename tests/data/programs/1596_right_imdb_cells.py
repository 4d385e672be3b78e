# given: imdb.load_data(num_words=max_features) = tuple((np.array([list(range(1, 3 + k % 9)) for k in range(n)], dtype=object), np.arange(n) % 2) for n in (25000, 25000))
In [1]: import numpy as np
In [2]: from keras.datasets import imdb
In [3]: from keras.models import Sequential
In [4]: from keras.layers import Embedding, LSTM, Dense
In [5]: from keras.preprocessing.sequence import pad_sequences
In [6]: max_features = 500
In [7]: maxlen = 12
In [8]: (x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=max_features)
In [9]: print(len(x_train), len(x_test))
In [10]: x_train = pad_sequences(x_train, maxlen=maxlen)
In [11]: x_test = pad_sequences(x_test, maxlen=maxlen)
In [12]: model = Sequential()
In [13]: model.add(Embedding(max_features, 8, mask_zero=True))
In [14]: model.add(LSTM(8, dropout=0.2))
In [15]: model.add(Dense(1, activation='sigmoid'))
In [16]: model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
In [17]: hist = model.fit(x_train, y_train, batch_size=512, epochs=1, validation_split=0.2, verbose=0)
In [18]: score, acc = model.evaluate(x_test, y_test, verbose=0)
In [19]: p = model.predict(x_test, verbose=0)
In [20]: labels = (p > 0.5).astype('int32').ravel()
In [21]: hits = (labels == y_test)
In [22]: print(hits.mean(), hits.shape)
