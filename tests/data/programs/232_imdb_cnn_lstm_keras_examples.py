import numpy as np
from keras import Sequential
from keras.layers import Dense, Dropout, Activation, Embedding, LSTM, Conv1D, MaxPooling1D
from keras.utils import pad_sequences

max_features = 2000
maxlen = 60
embedding_size = 32
kernel_size, filters, pool_size = 5, 16, 4
lstm_output_size = 14
batch_size = 20
rng = np.random.RandomState(0)
x_train = [list(rng.randint(1, max_features, rng.randint(10, 90))) for _ in range(100)]
y_train = rng.randint(0, 2, 100)
x_test, y_test = x_train[:40], y_train[:40]
print(len(x_train), "train sequences")
x_train = pad_sequences(x_train, maxlen=maxlen)
x_test = pad_sequences(x_test, maxlen=maxlen)
print("x_train shape:", x_train.shape)
model = Sequential()
model.add(Embedding(max_features, embedding_size, input_length=maxlen))
model.add(Dropout(0.25))
model.add(Conv1D(filters, kernel_size, padding="valid", activation="relu", strides=1))
model.add(MaxPooling1D(pool_size=pool_size))
model.add(LSTM(lstm_output_size))
model.add(Dense(1))
model.add(Activation("sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=batch_size, epochs=1, validation_data=(x_test, y_test), verbose=0)
score, acc = model.evaluate(x_test, y_test, batch_size=batch_size, verbose=0)
