import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, SpatialDropout1D
from tensorflow.keras.preprocessing.sequence import pad_sequences
from sklearn.model_selection import train_test_split

reviews = pd.DataFrame(
    {"text": ["good food", "bad", "i like it very much", "never again", "so so", "great place to eat"] * 10, "stars": [5, 1, 5, 1, 3, 4] * 10}
)
vocab = {}
for line in reviews["text"]:
    for word in line.split():
        if word not in vocab:
            vocab[word] = len(vocab) + 1
X = pad_sequences([[vocab[w] for w in line.split()] for line in reviews["text"]], maxlen=6)
y = (reviews["stars"] - 1).values.reshape(-1, 1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)
print(X_train.shape, y_train.shape)

model = Sequential()
model.add(Embedding(len(vocab) + 1, 12))
model.add(SpatialDropout1D(0.2))
model.add(LSTM(16, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(5, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)
