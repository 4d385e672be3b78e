import numpy as np
from keras.layers import LSTM, Dense, Input
from keras.models import Sequential
from keras.utils import to_categorical

# six activities, labelled 1..6 in the text files
rng = np.random.RandomState(7)
X_train = rng.randn(300, 128, 9)
y_train = rng.randint(1, 7, size=(300, 1))
X_test = rng.randn(80, 128, 9)
y_test = rng.randint(1, 7, size=(80, 1))
n_outputs = 6
y_train = to_categorical(y_train)
y_test = to_categorical(y_test)
print(X_train.shape, y_train.shape)

model = Sequential()
model.add(Input((128, 9)))
model.add(LSTM(30))
model.add(Dense(30, activation="relu"))
model.add(Dense(n_outputs, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=64, verbose=0)
_, accuracy = model.evaluate(X_test, y_test, batch_size=64, verbose=0)
