import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, Bidirectional, LSTM, Dense

words = "good bad film plot actor boring great scene the a of".split()
rng = np.random.RandomState(0)
texts = [" ".join(rng.choice(words, size=rng.randint(3, 12))) for _ in range(300)]
df = pd.DataFrame({"review": texts, "label": rng.randint(0, 2, 300)})

vocab = {w: i + 1 for i, w in enumerate(words)}
seqs = [[vocab[w] for w in t.split()] for t in df["review"]]
maxlen = 14
X = pad_sequences(seqs, maxlen=maxlen, padding="post")
Y = df["label"].values
X_train, X_test, y_train, y_test = train_test_split(X, Y, test_size=0.2, random_state=42)
X_train = X_train.reshape((-1, 1))
X_test = X_test.reshape((-1, 1))
print(X_train.shape, y_train.shape)

model = Sequential()
model.add(Embedding(len(vocab) + 1, 16))
model.add(Bidirectional(LSTM(8)))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)
print(model.evaluate(X_test, y_test))
