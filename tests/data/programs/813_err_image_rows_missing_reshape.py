import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.utils import to_categorical

imgs = np.random.randint(0, 255, (500, 784)).astype("float32") / 255.0
digits = to_categorical(np.random.randint(0, 10, 500))
clf = Sequential()
clf.add(LSTM(64, input_shape=(28, 28), activation="tanh"))
clf.add(Dense(10, activation="softmax"))
clf.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
clf.fit(imgs, digits, batch_size=100, epochs=1)
