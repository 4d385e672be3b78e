import numpy as np
from keras.models import Model
from keras.layers import Input, Embedding, LSTM, TimeDistributed, Dense, Bidirectional, Dropout
from keras.utils import pad_sequences, to_categorical

max_len = 12
n_words = 300
n_tags = 9
sentences = [[5, 8, 2], [1, 7, 7, 7, 9, 4], [3, 3, 3, 3]] * 10
tags = [[1, 0, 2], [1, 1, 1, 0, 0, 2], [4, 4, 5, 5]] * 10
X = pad_sequences(maxlen=max_len, sequences=sentences, padding="post", value=n_words - 1)
y = pad_sequences(maxlen=max_len, sequences=tags, padding="post", value=0)
y = np.array([to_categorical(i, num_classes=n_tags) for i in y])
inp = Input(shape=(max_len,))
model = Embedding(input_dim=n_words, output_dim=50)(inp)
model = Dropout(0.1)(model)
model = Bidirectional(LSTM(units=100, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(n_tags, activation="softmax"))(model)
model = Model(inp, out)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, batch_size=32, epochs=1, verbose=0)
p = model.predict(X[:1], verbose=0)
p = np.argmax(p, axis=-1)
