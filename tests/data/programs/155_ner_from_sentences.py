import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, TimeDistributed, Dropout, Bidirectional

sentences = [
    [("London", "B-geo"), ("is", "O"), ("big", "O")],
    [("Mr", "B-per"), ("Smith", "I-per"), ("visits", "O"), ("Paris", "B-geo")],
    [("Rain", "O"), ("falls", "O")],
    [("She", "O"), ("likes", "O"), ("New", "B-geo"), ("York", "I-geo"), ("pizza", "O")],
] * 10
words = list(set(w for s in sentences for w, _ in s))
words.append("ENDPAD")
n_words = len(words)
tags = list(set(t for s in sentences for _, t in s))
n_tags = len(tags)
max_len = 8
word2idx = {w: i for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tags)}

X = [[word2idx[w[0]] for w in s] for s in sentences]
X = pad_sequences(maxlen=max_len, sequences=X, padding="post", value=n_words - 1)
y = [[tag2idx[w[1]] for w in s] for s in sentences]
y = pad_sequences(maxlen=max_len, sequences=y, padding="post", value=tag2idx["O"])
y = [to_categorical(i, num_classes=n_tags) for i in y]

input = Input(shape=(max_len,))
model = Embedding(input_dim=n_words, output_dim=20)(input)
model = Dropout(0.1)(model)
model = Bidirectional(LSTM(units=10, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(n_tags, activation="softmax"))(model)
model = Model(input, out)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X[:30], np.array(y[:30]), batch_size=10, epochs=1, validation_split=0.1, verbose=0)
i = 3
p = model.predict(np.array([X[i]]), verbose=0)
p = np.argmax(p, axis=-1)
for w, pred in zip(X[i], p[0]):
    print("{:15}: {}".format(words[w], tags[pred]))
