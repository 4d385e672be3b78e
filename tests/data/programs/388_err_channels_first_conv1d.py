import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv1D, MaxPooling1D, LSTM, Dense, Input

leads, length = 12, 1000
ecg = np.random.randn(60, leads, length)
diag = np.eye(5)[np.random.randint(0, 5, 60)]
model = Sequential()
model.add(Input(shape=(leads, length)))
model.add(Conv1D(16, kernel_size=15, activation="relu"))
model.add(MaxPooling1D(2))
model.add(LSTM(16))
model.add(Dense(5, activation="softmax"))
model.compile("adam", "categorical_crossentropy")
model.fit(ecg, diag, epochs=1)
