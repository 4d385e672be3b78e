# I get an error when I train, what am I doing wrong?
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Activation

seq_length = 30
n_sensors = 8
X = np.random.uniform(size=(250, seq_length, n_sensors))
y = np.random.randint(0, 2, size=(250, 1))

split = round(len(X) * .8)
X_train, y_train = X[:split], y[:split]
X_test, y_test = X[split:], y[split:]
print("train", X_train.shape, "test", X_test.shape)

model = Sequential()
model.add(LSTM(100, input_shape=(seq_length, n_sensors)))
model.add(Dropout(0.2))
model.add(LSTM(50))
model.add(Dropout(0.2))
model.add(Dense(1))
model.add(Activation("sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=64)
scores = model.evaluate(X_test, y_test, verbose=0)
print("Accuracy: %.2f%%" % (scores[1] * 100))
