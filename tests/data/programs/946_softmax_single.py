import numpy as np, pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Embedding, SpatialDropout1D
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences

tweets = pd.DataFrame({
    "text": ["love this phone", "worst service ever", "not bad at all", "so angry right now"] * 20,
    "target": [1, 0, 1, 0] * 20,
})
tok = Tokenizer(num_words=500, oov_token="<unk>")
tok.fit_on_texts(tweets["text"])
X = pad_sequences(tok.texts_to_sequences(tweets["text"]), maxlen=8)
Y = tweets["target"].values

model = Sequential()
model.add(Embedding(500, 16))
model.add(SpatialDropout1D(0.3))
model.add(LSTM(20, dropout=0.2, recurrent_dropout=0.2))
# trap: silent
model.add(Dense(1, activation="softmax"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, Y, epochs=2, batch_size=16, verbose=0)
