import numpy as np
import pandas as pd
from sklearn.preprocessing import LabelEncoder
from tensorflow.keras.layers import Dense, Embedding, LSTM, SpatialDropout1D
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer

reviews = pd.DataFrame({
    "text": ["the room was cold", "great breakfast", "would stay again", "noisy street all night", "average hotel"] * 40,
    "stars": ["bad", "good", "good", "bad", "ok"] * 40,
})
max_features, maxlen = 300, 12
tok = Tokenizer(num_words=max_features, split=" ")
tok.fit_on_texts(reviews["text"].values)
X = tok.texts_to_sequences(reviews["text"].values)
X = pad_sequences(X, maxlen=maxlen)
Y = LabelEncoder().fit_transform(reviews["stars"])
print("Shape of data tensor:", X.shape, Y.shape)

model = Sequential()
model.add(Embedding(max_features, 16))
model.add(SpatialDropout1D(0.4))
model.add(LSTM(20, dropout=0.2))
model.add(Dense(3, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, Y, epochs=1, batch_size=32, verbose=2)
