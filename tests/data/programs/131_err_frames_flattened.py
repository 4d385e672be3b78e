import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, MaxPooling2D, Flatten, LSTM, Dense, TimeDistributed, Input

# lip reading, 10 frames each
frames, height, width = 10, 32, 48
X = np.random.rand(12, frames, height, width, 1).astype(np.float32)
Y = np.eye(5)[np.random.randint(0, 5, 12)]

model = Sequential()
model.add(Input(shape=(frames, height, width, 1)))
model.add(TimeDistributed(Conv2D(8, (3, 3), activation="relu")))
model.add(TimeDistributed(MaxPooling2D((2, 2))))
model.add(TimeDistributed(Conv2D(16, (3, 3), activation="relu")))
model.add(TimeDistributed(MaxPooling2D((2, 2))))
model.add(Flatten())
model.add(LSTM(64))
model.add(Dense(5, activation="softmax"))
model.compile(optimizer="sgd", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(X, Y, batch_size=4, epochs=1)
