import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

questions = ["hello there", "what is your name", "bye", "can you help me with my bill", "thanks a lot"]
tags = ["greet", "name", "bye", "bill", "thanks"]

word2id = {"<pad>": 0}
for q in questions:
    for w in q.lower().split():
        word2id.setdefault(w, len(word2id))
tag2id = {t: i for i, t in enumerate(tags)}

train_x = []
for q in questions:
    train_x.append([word2id[w] for w in q.lower().split()])
train_x = np.array(train_x, dtype=object)
train_y = np.array([tag2id[t] for t in tags])
print(train_x.shape, train_y.shape)

model = Sequential()
model.add(Embedding(len(word2id), 8))
model.add(LSTM(12))
model.add(Dense(len(tags), activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(train_x, train_y, epochs=1, batch_size=5, verbose=0)
