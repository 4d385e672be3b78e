import numpy as np
from tensorflow.keras import Model, Input
from tensorflow.keras.layers import Embedding, LSTM, TimeDistributed, Bidirectional, Dense, Dropout

VOCAB, MAX_UTT, MAX_WORDS, TAGS = 300, 10, 15, 8
convs = np.random.randint(0, VOCAB, (40, MAX_UTT, MAX_WORDS))
tags = np.random.randint(0, TAGS, (40, MAX_UTT))

word_in = Input((MAX_WORDS,), dtype="int32")
w = Embedding(VOCAB, 24)(word_in)
w = Bidirectional(LSTM(16))(w)
utterance_encoder = Model(word_in, w, name="utterance")

conv_in = Input((MAX_UTT, MAX_WORDS), dtype="int32")
c = TimeDistributed(utterance_encoder)(conv_in)
c = Dropout(0.2)(c)
c = Bidirectional(LSTM(16, return_sequences=True))(c)
out = TimeDistributed(Dense(TAGS, activation="softmax"))(c)
model = Model(conv_in, out)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(convs, tags, batch_size=8, epochs=1, verbose=0)
embedding = utterance_encoder.predict(convs[0], verbose=0)
pred = model.predict(convs[:5], verbose=0).argmax(-1)
flat_true, flat_pred = tags[:5].ravel(), pred.ravel()
