# trap: silent
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv1D, MaxPooling1D, LSTM, Dense, Dropout

# accelerometer: fall / no fall. Accuracy never changes, always the same value, why?
windows = np.random.randn(90, 200, 3)
is_fall = np.random.randint(0, 2, size=(90, 1))

idx = np.random.permutation(len(windows))
windows, is_fall = windows[idx], is_fall[idx]
n_test = 18
X_train, X_test = windows[:-n_test], windows[-n_test:]
y_train, y_test = is_fall[:-n_test], is_fall[-n_test:]

model = Sequential()
model.add(Conv1D(filters=16, kernel_size=5, activation="relu", input_shape=(200, 3)))
model.add(MaxPooling1D(pool_size=4))
model.add(Dropout(0.25))
model.add(LSTM(20))
model.add(Dense(20, activation="relu"))
model.add(Dense(1, activation="softmax"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=16, validation_data=(X_test, y_test), verbose=0)
