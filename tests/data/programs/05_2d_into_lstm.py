import numpy as np
import tensorflow as tf

def load():
    X = np.random.rand(500, 12)
    y = (X.sum(axis=1) > 6).astype(int)
    return X, y

X, y = load()
split = int(0.8 * len(X))
X_train, X_test = X[:split], X[split:]
y_train, y_test = y[:split], y[split:]

mean = X_train.mean(axis=0)
std = X_train.std(axis=0)
X_train = (X_train - mean) / std
X_test = (X_test - mean) / std

model = tf.keras.models.Sequential([
    tf.keras.layers.LSTM(64, input_shape=(12,)),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(X_train, y_train, epochs=1, validation_data=(X_test, y_test))
