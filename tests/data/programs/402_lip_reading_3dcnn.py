import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv3D, MaxPool3D, Activation, Reshape, Bidirectional, LSTM, Dense, Dropout, Input

FRAMES, H, W = 15, 32, 40
vocab = list("abcdefghijklmnopqrstuvwxyz ")
videos = np.random.rand(6, FRAMES, H, W, 1).astype("float32")
model = Sequential()
model.add(Input((FRAMES, H, W, 1)))
model.add(Conv3D(8, 3, padding="same"))
model.add(Activation("relu"))
model.add(MaxPool3D((1, 2, 2)))
model.add(Conv3D(12, 3, padding="same"))
model.add(MaxPool3D((1, 2, 2)))
shape = model.output_shape
model.add(Reshape((shape[1], shape[2] * shape[3] * shape[4])))
model.add(Bidirectional(LSTM(16, return_sequences=True)))
model.add(Dropout(0.5))
model.add(Dense(len(vocab) + 1, activation="softmax"))
yhat = model.predict(videos, verbose=0)
decoded = np.argmax(yhat, axis=2)
texts = ["".join(vocab[i] for i in row if i < len(vocab)) for row in decoded]
