# 24 past values of two sensors, the next 8 of both are wanted
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, TimeDistributed, Input
from tensorflow.keras.optimizers import Adam

n_past, n_future = 24, 8
t = np.linspace(0, 60, 700)
raw = np.column_stack((np.sin(t), np.cos(0.5 * t)))
raw += np.random.normal(0, 0.05, raw.shape)
mean, std = raw[:500].mean(axis=0), raw[:500].std(axis=0)
raw = (raw - mean) / std


def windows(data, n_in, n_out):
    X, Y = list(), list()
    for start in range(len(data)):
        mid = start + n_in
        end = mid + n_out
        if end > len(data):
            break
        X.append(data[start:mid, :])
        Y.append(data[mid:end, :])
    return np.array(X), np.array(Y)


X_train, Y_train = windows(raw[:500], n_past, n_future)
X_test, Y_test = windows(raw[500:], n_past, n_future)
n_features = X_train.shape[2]
print(X_train.shape, Y_train.shape)

model = Sequential()
model.add(Input(shape=(n_past, n_features)))
model.add(LSTM(16, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(16, return_sequences=True))
model.add(TimeDistributed(Dense(n_future)))
model.compile(loss="mse", optimizer=Adam(learning_rate=0.01))
model.summary()
model.fit(X_train, Y_train, epochs=1, batch_size=32, validation_data=(X_test, Y_test), verbose=2)
pred = model.predict(X_test)
print(np.sqrt(np.mean((pred - Y_test) ** 2)))
