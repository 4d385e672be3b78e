# given: imdb.load_data(num_words=max_features) = ((np.array([[1, 2, 3], [4]] * 12500, dtype=object), np.zeros(25000, int)), (np.array([[1, 2, 3, 4], [5]] * 12500, dtype=object), np.zeros(25000, int)))
import numpy as np
from keras.datasets import imdb
from keras.utils import pad_sequences
from keras import Sequential
from keras.layers import Embedding, SimpleRNN, Dense, Masking

max_features = 10000
maxlen = 8
batch_size = 1024
print("Loading data...")
(input_train, y_train), (input_test, y_test) = imdb.load_data(num_words=max_features)
print(len(input_train), "train sequences")
input_train = pad_sequences(input_train, maxlen=maxlen)
input_test = pad_sequences(input_test, maxlen=maxlen)
print("input_train shape:", input_train.shape)

model = Sequential()
model.add(Embedding(max_features, 32))
model.add(SimpleRNN(32, return_sequences=True))
model.add(SimpleRNN(32))
model.add(Dense(1, activation="sigmoid"))
model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["acc"])
history = model.fit(input_train, y_train, epochs=1, batch_size=batch_size, validation_split=0.2, verbose=0)
acc = history.history["acc"]
val_acc = history.history["val_acc"]
epochs = range(1, len(acc) + 1)
result = model.predict(input_test, verbose=0)
flat = (result > 0.5).astype("int32").flatten()
