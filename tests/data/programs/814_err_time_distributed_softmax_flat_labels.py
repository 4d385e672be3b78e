import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Dense, TimeDistributed, Embedding

words = np.random.randint(1, 400, (100, 18))
tags = np.random.randint(0, 9, (100, 18))
flat_tags = tags.reshape(-1)
i = Input((18,))
o = TimeDistributed(Dense(9, activation="softmax"))(LSTM(20, return_sequences=True)(Embedding(400, 20)(i)))
ner = Model(i, o)
ner.compile("adam", "sparse_categorical_crossentropy")
ner.fit(words, flat_tags, epochs=1)
