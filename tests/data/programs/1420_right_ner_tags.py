# Tags for each word of a sentence
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Embedding, SpatialDropout1D, Bidirectional, LSTM, TimeDistributed, Dense
from tensorflow.keras.preprocessing.sequence import pad_sequences
from sklearn.model_selection import train_test_split

rows = []
names = {"anna": "B-per", "rome": "B-geo", "bob": "B-per", "paris": "B-geo", "sees": "O", "visits": "O", "today": "O", "in": "O"}
rng = np.random.RandomState(1)
for s in range(60):
    for w in rng.choice(list(names), size=rng.randint(3, 9)):
        rows.append((s, w, names[w]))
data = pd.DataFrame(rows, columns=["Sentence", "Word", "Tag"])
print("words", data["Word"].nunique(), "tags", data["Tag"].nunique())
words = list(set(data["Word"].values))
words.append("ENDPAD")
num_words = len(words)
tags = sorted(set(data["Tag"].values))
num_tags = len(tags)


class SentenceGetter(object):
    def __init__(self, data):
        agg_func = lambda s: [(w, t) for w, t in zip(s["Word"].values.tolist(), s["Tag"].values.tolist())]
        self.grouped = data.groupby("Sentence")[["Word", "Tag"]].apply(agg_func)
        self.sentences = [s for s in self.grouped]


getter = SentenceGetter(data)
sentences = getter.sentences
word2idx = {w: i + 1 for i, w in enumerate(words)}
tag2idx = {t: i for i, t in enumerate(tags)}
max_len = 12
X = [[word2idx[w[0]] for w in s] for s in sentences]
X = pad_sequences(maxlen=max_len, sequences=X, padding="post", value=num_words)
y = [[tag2idx[w[1]] for w in s] for s in sentences]
y = pad_sequences(maxlen=max_len, sequences=y, padding="post", value=tag2idx["O"])
x_train, x_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)

input_word = Input(shape=(max_len,))
model = Embedding(input_dim=num_words + 1, output_dim=12)(input_word)
model = SpatialDropout1D(0.1)(model)
model = Bidirectional(LSTM(units=10, return_sequences=True, recurrent_dropout=0.1))(model)
out = TimeDistributed(Dense(num_tags, activation="softmax"))(model)
model = Model(input_word, out)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, validation_data=(x_test, y_test), batch_size=16, epochs=1, verbose=0)
i = np.random.randint(0, x_test.shape[0])
p = model.predict(np.array([x_test[i]]), verbose=0)
p = np.argmax(p, axis=-1)
for w, true, pred in zip(x_test[i], y_test[i], p[0]):
    print("{:10}{:8}{}".format(words[w - 1], tags[true], tags[pred]))
