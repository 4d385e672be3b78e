import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dense, TimeDistributed, Dropout
from sklearn.preprocessing import MinMaxScaler

np.random.seed(1)
N_PAST = 100
N_FUTURE = 5

# hourly load, one column
t = np.arange(400)
load = np.sin(t / 12.0) + np.random.normal(scale=0.1, size=400)
load = load.reshape(-1, 1)

scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(load)

X, Y = [], []
for i in range(N_PAST, len(scaled) - N_FUTURE + 1):
    X.append(scaled[i - N_PAST:i, 0])
    Y.append(scaled[i:i + N_FUTURE, 0])
X = np.array(X)
Y = np.array(Y)
X = np.reshape(X, (X.shape[0], X.shape[1], 1))
Y = np.reshape(Y, (Y.shape[0], Y.shape[1], 1))
print(X.shape, Y.shape)

split = int(0.8 * len(X))
X_train, X_test = X[:split], X[split:]
Y_train, Y_test = Y[:split], Y[split:]

# predict the next five values from the last hundred
model = Sequential()
model.add(Input(shape=(N_PAST, 1)))
model.add(LSTM(16, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(8, return_sequences=True))
model.add(TimeDistributed(Dense(N_FUTURE)))
model.compile(optimizer="adam", loss="mse")
history = model.fit(X_train, Y_train, epochs=1, batch_size=32)
pred = model.predict(X_test)
print(pred.shape)
