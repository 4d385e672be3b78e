import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, InputLayer

rng = np.random.default_rng(42)
n_hours, n_roads = 24 * 14, 6
base = np.sin(np.arange(n_hours) * 2 * np.pi / 24)
traffic = base[:, None] + rng.normal(0, 0.1, size=(n_hours, n_roads))

past, ahead = 48, 12
views = sliding_window_view(traffic, window_shape=past + ahead, axis=0)
views = views.transpose(0, 2, 1)
X, Y = views[:, :past, :], views[:, past:, 0]
print(f"X {X.shape}  Y {Y.shape}")

# every sixth window only
X, Y = X[::6], Y[::6]
order = rng.permutation(len(X))
X, Y = X[order], Y[order]
split = len(X) * 3 // 4
(X_tr, X_va), (Y_tr, Y_va) = np.split(X, [split]), np.split(Y, [split])

mu = X_tr.mean(axis=(0, 1))
sigma = X_tr.std(axis=(0, 1))
X_tr = (X_tr - mu) / sigma
X_va = (X_va - mu) / sigma

model = Sequential(
    [
        InputLayer(shape=(past, n_roads)),
        LSTM(24, return_sequences=True, dropout=0.1),
        LSTM(24),
        Dropout(0.2),
        Dense(ahead),
    ]
)
model.compile(loss=tf.keras.losses.Huber(), optimizer="adam", metrics=["mae"])
model.fit(X_tr, Y_tr, batch_size=16, epochs=1, validation_data=(X_va, Y_va), verbose=0)
Y_hat = model.predict(X_va, verbose=0)
err = np.abs(Y_hat - Y_va).mean(0)
worst = int(np.argmax(err))
print("worst horizon", worst)
