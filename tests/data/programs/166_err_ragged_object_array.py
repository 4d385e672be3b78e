import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Masking, LSTM, Dense

gestures = [np.random.rand(t, 6) for t in (12, 9, 15, 7)]
labels = np.array([0, 1, 1, 0])
X = np.array(gestures, dtype=object)
print(X.shape)
print(X[0].shape)
X = X.reshape(X.shape[0], X.shape[1], 6)
model = Sequential([
    Masking(mask_value=0.0, input_shape=(15, 6)),
    LSTM(10),
    Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(X, labels, epochs=2)
