from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, LSTM, Dense, TimeDistributed
import numpy as np

clips = np.random.rand(12, 8, 32, 32, 1)
kind = np.random.randint(0, 3, 12)
cnn = Sequential()
cnn.add(TimeDistributed(Conv2D(4, (3, 3), activation="relu"), input_shape=(8, 32, 32, 1)))
cnn.add(TimeDistributed(MaxPooling2D((2, 2))))
cnn.add(Flatten())
cnn.add(LSTM(16))
cnn.add(Dense(3, activation="softmax"))
cnn.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
cnn.fit(clips, kind, epochs=1)
