import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout
from keras.utils import to_categorical

# Why do I get a shape error? My data has 8 different activities
n_classes = 8
X = np.random.rand(500, 128, 9)
y = np.random.randint(0, n_classes, 500)
y = to_categorical(y)
X_train, X_test = X[:400], X[400:]
y_train, y_test = y[:400], y[400:]
n_timesteps, n_features, n_outputs = X_train.shape[1], X_train.shape[2], y_train.shape[1]

model = Sequential()
model.add(LSTM(100, input_shape=(n_timesteps, n_features), return_sequences=True))
model.add(Dropout(0.5))
model.add(Dense(100, activation="relu"))
model.add(Dense(n_outputs, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=64, verbose=0)
_, accuracy = model.evaluate(X_test, y_test, batch_size=64, verbose=0)
