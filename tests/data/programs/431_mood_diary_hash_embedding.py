import numpy as np
from keras.layers import Embedding, SpatialDropout1D, LSTM, Dense, Input, GlobalAveragePooling1D, concatenate
from keras.models import Model

diary = [
    "slept well and walked to work",
    "too tired to cook",
    "rain again",
    "a good talk with an old friend over tea",
    "nothing to tell",
] * 12
BUCKETS, MAXLEN = 97, 8


def hashed(text):
    return [sum(map(ord, word)) % (BUCKETS - 1) + 1 for word in text.split()]


def pad(rows, n):
    block = np.zeros((len(rows), n), dtype="int32")
    for r, row in enumerate(rows):
        row = row[:n]
        block[r, :len(row)] = row
    return block


X = pad([hashed(t) for t in diary], MAXLEN)
lengths = np.minimum([len(t.split()) for t in diary], MAXLEN)[:, None] / MAXLEN
mood = np.random.randint(1, 6, len(diary)) - 1

tokens = Input(shape=(MAXLEN,), dtype="int32")
extra = Input(shape=(1,))
e = Embedding(BUCKETS, 10)(tokens)
e = SpatialDropout1D(0.2)(e)
s = LSTM(9, return_sequences=True)(e)
v = concatenate([GlobalAveragePooling1D()(s), s[:, -1], extra])
score = Dense(5, activation="softmax")(v)
model = Model(inputs=[tokens, extra], outputs=score)
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["acc"])
model.fit([X, lengths], mood, epochs=1, batch_size=20, verbose=0)
best = np.argmax(model.predict([X[:7], lengths[:7]], verbose=0), axis=1) + 1
print(best)
