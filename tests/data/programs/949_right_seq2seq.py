from keras.models import Sequential
from keras.layers import LSTM, RepeatVector, TimeDistributed, Dense
import numpy as np

def split_sequences(seqs, n_in, n_out):
    X, y = [], []
    i = 0
    while i + n_in + n_out <= len(seqs):
        X.append(seqs[i:i + n_in])
        y.append(seqs[i + n_in:i + n_in + n_out, -1:])
        i += 2
    return np.array(X), np.array(y)

a = np.arange(0, 200, 1.0)
b = a * 2 + 1
dataset = np.hstack([a[:, None], b.reshape(-1, 1), (a + b).reshape((len(a), 1))])
n_in, n_out = 9, 4
X, y = split_sequences(dataset, n_in, n_out)
n_features = X.shape[2]

model = Sequential()
model.add(LSTM(30, activation="relu", input_shape=(n_in, n_features)))
model.add(RepeatVector(n_out))
model.add(LSTM(30, activation="relu", return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=2, verbose=0)

x_input = dataset[-n_in:].reshape((1, n_in, n_features))
yhat = model.predict(x_input, verbose=0)
print(yhat.squeeze())
