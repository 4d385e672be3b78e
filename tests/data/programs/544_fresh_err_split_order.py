import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential


def load_accelerometer(n=500, length=60):
    t = np.arange(length)
    freq = np.random.uniform(0.05, 0.5, size=(n, 1, 1))
    phase = np.random.uniform(0, 6, size=(n, 1, 3))
    x = np.sin(freq * t[None, :, None] + phase)
    y = (freq[:, 0, 0] > 0.25).astype(int)
    return x, y


X, y = load_accelerometer()
X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.2, random_state=42, stratify=y)
print(X_train.shape, y_train.shape)
model = Sequential([
    LSTM(20, input_shape=X_train.shape[1:]),
    Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=2, batch_size=32)
print(model.evaluate(X_test, y_test))
