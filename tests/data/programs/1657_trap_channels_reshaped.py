# trap: traps/reshape-for-transpose
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Dropout
from tensorflow.keras.models import Sequential

N_LEADS, N_POINTS = 12, 100
ecg = np.random.randn(70, N_LEADS, N_POINTS)     # leads first, as the files have them
diagnosis = np.random.randint(0, 5, 70)

def preprocess(records):
    centered = records - records.mean(axis=2, keepdims=True)
    scaled = centered / centered.std(axis=2, keepdims=True)
    return scaled.reshape(len(scaled), N_POINTS, N_LEADS)

X = preprocess(ecg)
X_train, X_val = X[:56], X[56:]
y_train, y_val = diagnosis[:56], diagnosis[56:]

model = Sequential([
    Input((N_POINTS, N_LEADS)),
    LSTM(32),
    Dropout(0.2),
    Dense(16, activation='relu'),
    Dense(5, activation='softmax'),
])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=1, batch_size=14, verbose=0)
