import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# monthly milk production, one value per month
milk = np.array([589 + 3 * i + 40 * np.sin(i / 2) for i in range(168)])
milk = (milk - milk.min()) / (milk.max() - milk.min())


def split_sequence(sequence, n_steps):
    X, y = list(), list()
    for i in range(len(sequence)):
        end_ix = i + n_steps
        if end_ix > len(sequence) - 1:
            break
        seq_x, seq_y = sequence[i:end_ix], sequence[end_ix]
        X.append(seq_x)
        y.append(seq_y)
    return np.array(X), np.array(y)


n_steps = 12
n_seq = 5
n_features = 1
X, y = split_sequence(milk, n_steps)
# CNN-LSTM: subsequences
n_sub = int(n_steps / n_seq)
X = X.reshape((X.shape[0], n_seq, n_sub, n_features))
model = Sequential()
model.add(LSTM(50, activation="relu", input_shape=(n_steps, n_features)))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)
