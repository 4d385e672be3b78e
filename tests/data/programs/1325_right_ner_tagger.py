import numpy as np
from tensorflow.keras.layers import Input, Embedding, Bidirectional, LSTM, TimeDistributed, Dense, SpatialDropout1D
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from sklearn.model_selection import train_test_split

corpus = [
    [("John", "B-per"), ("lives", "O"), ("in", "O"), ("New", "B-geo"), ("York", "I-geo")],
    [("Mary", "B-per"), ("works", "O"), ("for", "O"), ("Acme", "B-org")],
    [("London", "B-geo"), ("is", "O"), ("big", "O")],
] * 12

words = list(set(w for s in corpus for w, t in s))
words.append("ENDPAD")
num_words = len(words)
tags = sorted(set(t for s in corpus for w, t in s))
num_tags = len(tags)
word2idx = {w: i + 1 for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tags)}

max_len = 8
X = [[word2idx[w[0]] for w in s] for s in corpus]
X = pad_sequences(maxlen=max_len, sequences=X, padding="post", value=num_words - 1)
y = [[tag2idx[w[1]] for w in s] for s in corpus]
y = pad_sequences(maxlen=max_len, sequences=y, padding="post", value=tag2idx["O"])
y = [to_categorical(i, num_classes=num_tags) for i in y]
x_train, x_test, y_train, y_test = train_test_split(X, y, test_size=0.1, random_state=1)

input_word = Input(shape=(max_len,))
model = Embedding(input_dim=num_words + 1, output_dim=10)(input_word)
model = SpatialDropout1D(0.1)(model)
model = Bidirectional(LSTM(units=10, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(num_tags, activation="softmax"))(model)
model = Model(input_word, out)
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, np.array(y_train), validation_split=0.2, batch_size=8, epochs=1, verbose=0)
i = np.random.randint(0, x_test.shape[0])
p = model.predict(np.array([x_test[i]]), verbose=0)
p = np.argmax(p, axis=-1)
y_true = np.argmax(np.array(y_test), axis=-1)[i]
for w, true, pred in zip(x_test[i], y_true, p[0]):
    print(words[w - 1], tags[true], tags[pred])
