# trap: silent
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import SimpleRNN, Dense

rng = np.random.default_rng(1)
rain = rng.random(400)
X = np.stack([rain[k:k + 15] for k in range(380)])[:, :, np.newaxis]
y = np.array([rain[k + 15] for k in range(380)])
X_train, X_test, y_train, y_test = X[:300], X[300:], y[:300], y[300:]
model = Sequential([SimpleRNN(10, input_shape=(15, 1)), Dense(1)])
model.compile("rmsprop", "mse")
model.fit(X_train, y_train, epochs=1, verbose=0)
y_pred = model.predict(X_test, verbose=0)
mse = np.mean((y_test - y_pred) ** 2)
ss_tot = np.sum((y_test - y_test.mean()) ** 2)
r2 = 1 - np.sum((y_test - y_pred) ** 2) / ss_tot
print("MSE", mse, "R2", r2)
