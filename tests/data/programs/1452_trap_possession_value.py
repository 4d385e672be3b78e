# trap: silent
# an output at each timestep against one target per sample: the target is repeated over time
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, TimeDistributed, Dropout, Input

np.random.seed(11)
n_possessions, n_steps, n_features = 180, 20, 33
X = np.random.rand(n_possessions, n_steps, n_features)
points = np.random.choice([0, 1, 2, 3], size=n_possessions).astype('float32')

order = np.random.permutation(n_possessions)
cut = int(n_possessions * 0.8)
train_idx, test_idx = order[:cut], order[cut:]
X_train, y_train = X[train_idx], points[train_idx].reshape(-1, 1)
X_test, y_test = X[test_idx], points[test_idx].reshape(-1, 1)

model = Sequential()
model.add(Input(shape=(n_steps, n_features)))
model.add(LSTM(40, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(20, return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(loss='mse', optimizer='adam', metrics=['mae'])
model.fit(X_train, y_train, epochs=1, batch_size=24, verbose=0)
score = model.evaluate(X_test, y_test, verbose=0)
print('mse %.3f mae %.3f' % tuple(score))
