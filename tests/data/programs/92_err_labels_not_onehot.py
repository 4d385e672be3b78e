import numpy as np
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense, SpatialDropout1D, Input

# sentiment: negative / neutral / positive
sentiment = np.array(["neutral", "positive", "negative", "positive", "negative", "neutral"] * 20)
sequences = np.random.randint(1, 500, size=(120, 28))

encoder = LabelEncoder()
Y = encoder.fit_transform(sentiment)
n_labels = len(encoder.classes_)
X_train, X_test, Y_train, Y_test = train_test_split(sequences, Y, test_size=0.33, random_state=42)
print(X_train.shape, Y_train.shape)
print(X_test.shape, Y_test.shape)

embed_dim = 128
lstm_out = 96
model = Sequential()
model.add(Input(shape=(X_train.shape[1],)))
model.add(Embedding(500, embed_dim))
model.add(SpatialDropout1D(0.4))
model.add(LSTM(lstm_out, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(3, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
batch_size = 32
model.fit(X_train, Y_train, epochs=1, batch_size=batch_size, verbose=0)
score, acc = model.evaluate(X_test, Y_test, verbose=0, batch_size=batch_size)
